// The planets of the benchmark game, a few hundred steps.
#include <cmath>
#include <cstdio>

constexpr double PI = 3.141592653589793;
constexpr double SOLAR_MASS = 4 * PI * PI;
constexpr double DAYS = 365.24;

struct Body {
    double x, y, z, vx, vy, vz, mass;
};

static Body bodies[] = {
    {0, 0, 0, 0, 0, 0, SOLAR_MASS},
    {4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01, 1.66007664274403694e-03 * DAYS, 7.69901118419740425e-03 * DAYS,
     -6.90460016972063023e-05 * DAYS, 9.54791938424326609e-04 * SOLAR_MASS},
    {8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01, -2.76742510726411899e-03 * DAYS, 4.99852801234917238e-03 * DAYS,
     2.30417297573763929e-05 * DAYS, 2.85885980666130812e-04 * SOLAR_MASS},
};
const int N = sizeof(bodies) / sizeof(bodies[0]);

void offset_momentum() {
    double px = 0, py = 0, pz = 0;
    for (int i = 0; i < N; ++i) {
        px += bodies[i].vx * bodies[i].mass;
        py += bodies[i].vy * bodies[i].mass;
        pz += bodies[i].vz * bodies[i].mass;
    }
    bodies[0].vx = -px / SOLAR_MASS;
    bodies[0].vy = -py / SOLAR_MASS;
    bodies[0].vz = -pz / SOLAR_MASS;
}

double energy() {
    double e = 0.0;
    for (int i = 0; i < N; i++) {
        Body& b = bodies[i];
        e += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
        for (int j = i + 1; j < N; j++) {
            Body& c = bodies[j];
            double dx = b.x - c.x, dy = b.y - c.y, dz = b.z - c.z;
            e -= (b.mass * c.mass) / sqrt(dx * dx + dy * dy + dz * dz);
        }
    }
    return e;
}

void advance(double dt) {
    for (int i = 0; i < N; i++) {
        Body& b = bodies[i];
        for (int j = i + 1; j < N; j++) {
            Body& c = bodies[j];
            double dx = b.x - c.x, dy = b.y - c.y, dz = b.z - c.z;
            double d2 = dx * dx + dy * dy + dz * dz;
            double mag = dt / (d2 * sqrt(d2));
            b.vx -= dx * c.mass * mag;
            b.vy -= dy * c.mass * mag;
            b.vz -= dz * c.mass * mag;
            c.vx += dx * b.mass * mag;
            c.vy += dy * b.mass * mag;
            c.vz += dz * b.mass * mag;
        }
    }
    for (Body* b = bodies; b != bodies + N; ++b) {
        b->x += dt * b->vx;
        b->y += dt * b->vy;
        b->z += dt * b->vz;
    }
}

int main() {
    offset_momentum();
    printf("%.9f\n", energy());
    for (int i = 0; i < 200; ++i)
        advance(0.01);
    printf("%.9f\n", energy());
    return 0;
}
