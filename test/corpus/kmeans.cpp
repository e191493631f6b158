#include <cmath>
#include <cstdio>
#include <limits>
#include <vector>

struct Point {
    double x{0}, y{0};
    int cluster{-1};
    double distance(Point p) const { return (p.x - x) * (p.x - x) + (p.y - y) * (p.y - y); }
};

std::vector<Point> kMeans(std::vector<Point>* points, int epochs, int k) {
    std::vector<Point> centroids;
    for (int i = 0; i < k; ++i)
        centroids.push_back(points->at(i * 5));
    for (int e = 0; e < epochs; ++e) {
        bool changed = false;
        for (std::size_t i = 0; i < points->size(); i++) {
            Point& p = (*points)[i];
            double best = std::numeric_limits<double>::max();
            int cluster = 0;
            for (int c = 0; c < k; ++c) {
                double d = centroids[c].distance(p);
                if (d < best) {
                    best = d;
                    cluster = c;
                }
            }
            if (cluster != p.cluster) {
                p.cluster = cluster;
                changed = true;
            }
        }
        std::vector<int> n(k, 0);
        std::vector<double> sumX(k, 0.0), sumY(k, 0.0);
        for (auto it = points->begin(); it != points->end(); ++it) {
            n[it->cluster] += 1;
            sumX[it->cluster] += it->x;
            sumY[it->cluster] += it->y;
        }
        for (std::vector<Point>::iterator c = begin(centroids); c != end(centroids); ++c) {
            int id = c - begin(centroids);
            if (n[id]) {
                c->x = sumX[id] / n[id];
                c->y = sumY[id] / n[id];
            }
        }
        std::printf("epoch %d %s\n", e, changed ? "changed" : "stable");
        if (!changed)
            break;
    }
    return centroids;
}

int main() {
    std::vector<Point> points;
    for (int i = 0; i < 20; i++) {
        double a = i * 2.4;
        points.push_back({(i % 3) * 10 + std::cos(a), (i % 3) * -7 + std::sin(a)});
    }
    for (const Point& c : kMeans(&points, 10, 3))
        std::printf("%.6f %.6f\n", c.x, c.y);
    for (const auto& p : points)
        std::printf("%d ", p.cluster);
    std::puts("");
}
