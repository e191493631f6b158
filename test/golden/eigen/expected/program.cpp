#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A library's classes, described from outside: matrices of Eigen.
#include <dome/archive.hpp>
#include <dome/session.hpp>

#include <eigen3/Eigen/Core>

#include <iostream>
#include <vector>

template <class S, int R, int C, int O, int MR, int MC>
struct dome::describe<Eigen::Matrix<S, R, C, O, MR, MC>> {
    using matrix = Eigen::Matrix<S, R, C, O, MR, MC>;
    static void apply(dome::archive& a, matrix& m) {
        Eigen::Index rows = m.rows(), columns = m.cols();
        std::vector<S> all(m.data(), m.data() + m.size());
        a.field("rows", rows, false);    // false: a value in passing, nothing points to it
        a.field("columns", columns, false);
        a.field("elements", all, false);
        if (a.loading())
            m = Eigen::Map<matrix>(all.data(), rows, columns);
    }
};

struct body {
    Eigen::Vector3d place = Eigen::Vector3d::Zero(), speed = Eigen::Vector3d::Ones();

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] body& dome_x) {
        dome_a.field_or_default("place", dome_x.place);
        dome_a.field_or_default("speed", dome_x.speed);
    }
    static body dome_blank_() { return {::dome::gen::blank<decltype(body::place)>(), ::dome::gen::blank<decltype(body::speed)>()}; }
#line 27
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 29, 0xae519c4d2cfe3c13ull, "dome::checkpoint");
    Eigen::MatrixXd m = dome_at ? ::dome::gen::blank<::Eigen::Matrix<double, -1, -1>>() : ::dome::gen::type<::Eigen::Matrix<double, -1, -1>>(Eigen::MatrixXd::Identity(2, 2)); if (dome_at) dome_f.load("m", m); 
    std::vector<body> bodies = dome_at ? ::dome::gen::blank<::std::vector< ::body>>() : ::dome::gen::type<::std::vector< ::body>>(2); if (dome_at) dome_f.load("bodies", bodies); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 4); ++i) {
        if (!dome_at) { m.conservativeResize(2, m.cols() + 1);
        m.col(m.cols() - 1).setConstant(i);
        bodies[i % 2].place += bodies[i % 2].speed * i; }
        { DOME_SITE(1, 36, ("m", "bodies", "i"), ::dome::gen::ref(m), ::dome::gen::ref(bodies), ::dome::gen::ref(i)); dome::checkpoint(); }
        bodies[0].speed *= 0.5;
        std::cout << m.sum() << ' ' << m.cols() << ' ' << bodies[0].place.sum() << ' ' << bodies[1].place.sum() << '\n';
    } }
}
