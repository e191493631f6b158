#include <cmath>
#include <iostream>
#include <memory>
#include <vector>

class Shape {
public:
    virtual ~Shape() = default;
    virtual double area() const = 0;
    virtual double perimeter() const = 0;
    virtual void scale(double f) = 0;
    virtual const char* name() const { return "shape"; }
};

class Circle : public Shape {
    double r;

public:
    explicit Circle(double r) : r(r) {}
    double area() const override { return M_PI * r * r; }
    double perimeter() const override { return 2 * M_PI * r; }
    void scale(double f) override { r *= f; }
    const char* name() const override { return "circle"; }
};

class Rectangle : public Shape {
protected:
    double w, h;

public:
    Rectangle(double w, double h) : w(w), h(h) {}
    double area() const override { return w * h; }
    double perimeter() const override { return 2 * (w + h); }
    void scale(double f) override { w *= f, h *= f; }
    const char* name() const override { return "rectangle"; }
};

class Square final : public Rectangle {
public:
    explicit Square(double a) : Rectangle(a, a) {}
    const char* name() const override { return "square"; }
};

class Polygon : public Shape {
    std::vector<std::pair<double, double>> points;

public:
    Polygon(std::initializer_list<std::pair<double, double>> p) : points(p) {}
    double area() const override {
        double a = 0;
        for (size_t i = 0; i < points.size(); i++) {
            auto [x1, y1] = points[i];
            auto [x2, y2] = points[(i + 1) % points.size()];
            a += x1 * y2 - x2 * y1;
        }
        return std::fabs(a) / 2;
    }
    double perimeter() const override {
        double s = 0;
        for (size_t i = 0; i < points.size(); i++) {
            const auto& p = points[i];
            const auto& q = points[(i + 1) % points.size()];
            s += std::hypot(p.first - q.first, p.second - q.second);
        }
        return s;
    }
    void scale(double f) override {
        for (auto& p : points) {
            p.first *= f;
            p.second *= f;
        }
    }
};

int main() {
    std::vector<std::unique_ptr<Shape>> shapes;
    shapes.push_back(std::make_unique<Circle>(1.5));
    shapes.emplace_back(new Rectangle(2, 3));
    shapes.push_back(std::make_unique<Square>(2));
    shapes.push_back(std::unique_ptr<Shape>(new Polygon{{0, 0}, {4, 0}, {4, 3}}));
    double total = 0;
    for (const auto& s : shapes) {
        std::cout << s->name() << " area " << s->area() << " perimeter " << s->perimeter() << '\n';
        total += s->area();
    }
    for (auto& s : shapes) {
        s->scale(2);
        if (auto* sq = dynamic_cast<Square*>(s.get()))
            std::cout << "square now " << sq->area() << std::endl;
    }
    std::cout << "total " << total << std::endl;
}
