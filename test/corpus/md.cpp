// Lennard-Jones particles in a box, velocity Verlet.
#include <cmath>
#include <iomanip>
#include <iostream>
#include <memory>
#include <vector>

struct Vec3 {
    double x = 0, y = 0, z = 0;
    Vec3& operator+=(const Vec3& o) {
        x += o.x;
        y += o.y;
        z += o.z;
        return *this;
    }
    Vec3& operator-=(const Vec3& o) {
        x -= o.x;
        y -= o.y;
        z -= o.z;
        return *this;
    }
    friend Vec3 operator*(double s, Vec3 v) { return {s * v.x, s * v.y, s * v.z}; }
    friend Vec3 operator-(Vec3 a, const Vec3& b) { return a -= b; }
    double norm2() const { return x * x + y * y + z * z; }
};

struct Particle {
    Vec3 pos, vel, force;
    double mass = 1;
};

class System {
    std::vector<Particle> particles;
    double box;

public:
    System(int side, double spacing) : box(side * spacing) {
        for (int i = 0; i < side; ++i)
            for (int j = 0; j < side; ++j)
                for (int k = 0; k < side; ++k) {
                    Particle p;
                    p.pos = {i * spacing, j * spacing, k * spacing};
                    p.vel = {0.1 * ((i + j) % 3 - 1), 0.1 * ((j + k) % 3 - 1), 0.1 * ((k + i) % 3 - 1)};
                    particles.push_back(p);
                }
    }
    double forces() {
        double energy = 0;
        for (auto& p : particles)
            p.force = Vec3();
        for (size_t i = 0; i < particles.size(); i++) {
            for (size_t j = i + 1; j < particles.size(); j++) {
                Vec3 d = particles[i].pos - particles[j].pos;
                for (double* c : {&d.x, &d.y, &d.z})
                    *c -= box * std::round(*c / box);
                double r2 = d.norm2(), inv = 1 / r2, s6 = inv * inv * inv;
                energy += 4 * s6 * (s6 - 1);
                Vec3 f = 24 * s6 * (2 * s6 - 1) * inv * d;
                particles[i].force += f;
                particles[j].force -= f;
            }
        }
        return energy;
    }
    double step(double dt) {
        for (auto& p : particles) {
            p.vel += 0.5 * dt / p.mass * p.force;
            p.pos += dt * p.vel;
        }
        double potential = forces(), kinetic = 0;
        for (auto& p : particles) {
            p.vel += 0.5 * dt / p.mass * p.force;
            kinetic += 0.5 * p.mass * p.vel.norm2();
        }
        return potential + kinetic;
    }
};

int main() {
    auto system = std::make_unique<System>(2, 1.2);
    system->forces();
    for (int i = 0; i < 10; i++) {
        double e = system->step(0.002);
        if (i % 3 == 0)
            std::cout << i << ' ' << std::setprecision(8) << e << std::endl;
    }
    return 0;
}
