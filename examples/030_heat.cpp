// SPDX-License-Identifier: Apache-2.0
// Heat in a square plate: explicit finite differences on a grid whose rows are spread over the tasks.
// In: a .npy file (float64, two dimensions, degrees Celsius); the edge keeps its temperature.
// Out: a .npy file of the same shape, and a picture of it (PGM, the hottest point white).
//   030_heat --make 400 plate.npy                       makes an initial field with a hot spot and a hot edge
//   dome run -n 3 ./030_heat plate.npy warm.npy 2000    2000 steps -> warm.npy and warm.npy.pgm
#include <dome/dome.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using field = dome::grid<double>;

void make(std::int64_t n, const std::string& path) {
    const field plate(n, n, [n](std::int64_t i, std::int64_t j) {
        const double x = static_cast<double>(i) / static_cast<double>(n) - 0.3, y = static_cast<double>(j) / static_cast<double>(n) - 0.6;
        return i == 0 ? 100.0 : 20.0 + 80.0 * std::exp(-60.0 * (x * x + y * y));
    });
    dome::save_npy(path, plate);
}

void picture(const std::string& path, const field& u) {
    const double cold = dome::min(u), hot = dome::max(u);
    const std::vector<double> all = u.gather();                // on every task
    if (dome::rank() != 0)
        return;
    std::FILE* out = std::fopen(path.c_str(), "wb");
    if (!out) {
        std::perror(path.c_str());
        return;
    }
    std::fprintf(out, "P5 %lld %lld 255\n", static_cast<long long>(u.extent(1)), static_cast<long long>(u.extent(0)));
    for (const double t : all)
        std::fputc(hot > cold ? static_cast<int>(255 * (t - cold) / (hot - cold)) : 0, out);
    std::fclose(out);
}

int main(int argc, char** argv) {
    if (argc == 4 && std::string(argv[1]) == "--make") {
        make(std::atol(argv[2]), argv[3]);
        return 0;
    }
    if (argc != 4) {
        std::fprintf(stderr, "usage: 030_heat --make SIZE FIELD.npy | 030_heat FIELD.npy RESULT.npy STEPS\n");
        return 2;
    }
    const std::string result = argv[2];
    const int steps = std::atoi(argv[3]);
    field now = dome::load_npy<dome::grid<double>>(argv[1]);
    field next = now;
    for (int step = 1; step <= steps; ++step) {
        // Diffusion number 0.2: stable below 0.25.
        next.stencil(now, [](auto u) { return u(0, 0) + 0.2 * (u(-1, 0) + u(1, 0) + u(0, -1) + u(0, 1) - 4.0 * u(0, 0)); });
        swap(now, next);
        if (step % 100 == 0)
            std::printf("step %5d  mean %.12f C\n", step, dome::sum(now) / static_cast<double>(now.size()));
        dome::checkpoint();
    }
    dome::save_npy(result, now);
    picture(result + ".pgm", now);
    std::printf("wrote %s and %s.pgm\n", result.c_str(), result.c_str());
}
