// SPDX-License-Identifier: Apache-2.0
// Molecular dynamics of argon: Lennard-Jones forces, velocity Verlet, periodic box. Each task computes the forces on its atoms.
// Units: length angstrom, time picosecond, mass u, energy u A^2/ps^2 (1 = 0.010364 meV), temperature kelvin.
// In: an XYZ file whose comment line is "box L vx.." free text with the box edge first: `box 34.7`; columns Ar x y z vx vy vz.
// Out: an XYZ file of the same form; energies, and their drift relative to the kinetic energy at the start.
//   040_argon --make 6 start.xyz                       6^3 cells of the crystal, 864 atoms at 94 K
//   dome run -n 3 ./040_argon start.xyz end.xyz 500    500 steps of 2 fs
#include <dome/dome.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

struct atom {
    double x, y, z, vx, vy, vz;
};
struct system_state {
    double box = 0;
    std::vector<atom> atoms;
};

constexpr double mass = 39.948;                    // u
constexpr double boltzmann = 0.83144626;           // u A^2 / ps^2 / K
constexpr double sigma = 3.405;                    // A
constexpr double epsilon = 119.8 * boltzmann;
constexpr double cut = 2.5 * sigma;
constexpr double dt = 0.002;                       // ps

system_state crystal(int cells) {
    const double edge = 5.72;                      // A: argon near its melting point
    system_state s{edge * cells, {}};
    const double place[4][3] = {{0, 0, 0}, {0.5, 0.5, 0}, {0.5, 0, 0.5}, {0, 0.5, 0.5}};
    unsigned long long seed = 1;
    const auto uniform = [&seed] {                 // the same on every machine
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(seed >> 11) / 9007199254740992.0 - 0.5;
    };
    const double speed = std::sqrt(12.0 * boltzmann * 94.0 / mass);
    for (int i = 0; i < cells; ++i)
        for (int j = 0; j < cells; ++j)
            for (int k = 0; k < cells; ++k)
                for (const auto& p : place)
                    s.atoms.push_back(
                        {edge * (i + p[0]), edge * (j + p[1]), edge * (k + p[2]), speed * uniform(), speed * uniform(), speed * uniform()});
    double mx = 0, my = 0, mz = 0;
    for (const atom& a : s.atoms)
        mx += a.vx, my += a.vy, mz += a.vz;
    const double n = static_cast<double>(s.atoms.size());
    for (atom& a : s.atoms)                        // the box as a whole stays where it is
        a.vx -= mx / n, a.vy -= my / n, a.vz -= mz / n;
    return s;
}

system_state read_xyz(const std::string& path) {
    std::ifstream in(path);
    std::string line, word;
    std::size_t n = 0;
    system_state s;
    if (!(in >> n) || !std::getline(in, line) || !std::getline(in, line) || !(std::istringstream(line) >> word >> s.box) || word != "box") {
        std::fprintf(stderr, "%s: not an XYZ file whose second line is `box <edge in A>`; make one with --make\n", path.c_str());
        std::exit(2);
    }
    for (std::size_t i = 0; i < n; ++i) {
        atom a{};
        if (!(in >> word >> a.x >> a.y >> a.z >> a.vx >> a.vy >> a.vz)) {
            std::fprintf(stderr, "%s: atom %zu of %zu cannot be read: an element and six numbers are needed\n", path.c_str(), i + 1, n);
            std::exit(2);
        }
        s.atoms.push_back(a);
    }
    return s;
}

void write_xyz(const std::string& path, const system_state& s) {
    if (dome::rank() != 0)
        return;
    std::FILE* out = std::fopen(path.c_str(), "w");
    if (!out) {
        std::perror(path.c_str());
        std::exit(1);
    }
    std::fprintf(out, "%zu\nbox %.17g\n", s.atoms.size(), s.box);
    for (const atom& a : s.atoms)
        std::fprintf(out, "Ar %.17g %.17g %.17g %.17g %.17g %.17g\n", a.x, a.y, a.z, a.vx, a.vy, a.vz);
    std::fclose(out);
}

// Force on one atom, and its half of the pair energies, from the positions of all: x, y, z of atom j at 3j.
void pull_on(std::size_t i, const std::vector<double>& at, double box, double* force, double& energy) {
    double fx = 0, fy = 0, fz = 0, e = 0;
    for (std::size_t j = 0; j < at.size() / 3; ++j) {
        if (j == i)
            continue;
        double dx = at[3 * i] - at[3 * j], dy = at[3 * i + 1] - at[3 * j + 1], dz = at[3 * i + 2] - at[3 * j + 2];
        dx -= box * std::round(dx / box), dy -= box * std::round(dy / box), dz -= box * std::round(dz / box);
        const double r2 = dx * dx + dy * dy + dz * dz;
        if (r2 >= cut * cut)
            continue;
        const double s2 = sigma * sigma / r2, s6 = s2 * s2 * s2, s12 = s6 * s6;
        const double c2 = sigma * sigma / (cut * cut), c6 = c2 * c2 * c2;      // shifted: no jump at the cut
        e += 2 * epsilon * (s12 - s6 - c6 * c6 + c6);
        const double f = 24 * epsilon * (2 * s12 - s6) / r2;
        fx += f * dx, fy += f * dy, fz += f * dz;
    }
    force[0] = fx, force[1] = fy, force[2] = fz;
    energy = e;
}

int main(int argc, char** argv) {
    if (argc == 4 && std::string(argv[1]) == "--make") {
        write_xyz(argv[3], crystal(std::atoi(argv[2])));
        return 0;
    }
    if (argc != 4) {
        std::fprintf(stderr, "usage: 040_argon --make CELLS START.xyz | 040_argon START.xyz END.xyz STEPS\n");
        return 2;
    }
    system_state s = read_xyz(argv[1]);
    const std::int64_t n = static_cast<std::int64_t>(s.atoms.size());
    const int steps = std::atoi(argv[3]);

    // Positions, velocities and forces: three numbers an atom, in one row each.
    dome::grid<double> position(n, 3, [&s](std::int64_t i, std::int64_t k) {
        const atom& a = s.atoms[static_cast<std::size_t>(i)];
        return k == 0 ? a.x : k == 1 ? a.y : a.z;
    });
    dome::grid<double> velocity(n, 3, [&s](std::int64_t i, std::int64_t k) {
        const atom& a = s.atoms[static_cast<std::size_t>(i)];
        return k == 0 ? a.vx : k == 1 ? a.vy : a.vz;
    });
    dome::grid<double> force(n, 3, 0.0), potential(n, 1, 0.0);

    const double box = s.box;
    double first = 0, kinetic_first = 1;
    for (int step = 0; step <= steps; ++step) {
        if (step > 0) {                            // velocity Verlet, first half
            velocity = velocity + force * (0.5 * dt / mass);
            position = position + velocity * dt;
        }
        const std::vector<double> all = position.gather();
        const std::int64_t mine = force.row_begin();
        for (std::int64_t i = mine; i < force.row_end(); ++i)
            pull_on(static_cast<std::size_t>(i), all, box, &force.local()[3 * (i - mine)], potential.local()[i - mine]);
        if (step > 0)
            velocity = velocity + force * (0.5 * dt / mass);
        const double kinetic = 0.5 * mass * dome::dot(velocity, velocity), energy = kinetic + dome::sum(potential);
        if (step == 0)
            first = energy, kinetic_first = kinetic;
        if (step % 50 == 0)
            std::printf("%7.3f ps  %8.3f K  energy %.9e  drift %+.2e\n", step * dt, 2 * kinetic / (3 * static_cast<double>(n) * boltzmann), energy,
                        (energy - first) / kinetic_first);
        dome::checkpoint();
    }
    const std::vector<double> r = position.gather(), v = velocity.gather();
    for (std::size_t i = 0; i < s.atoms.size(); ++i)
        s.atoms[i] = {r[3 * i], r[3 * i + 1], r[3 * i + 2], v[3 * i], v[3 * i + 1], v[3 * i + 2]};
    write_xyz(argv[2], s);
    std::printf("wrote %s\n", argv[2]);
}
