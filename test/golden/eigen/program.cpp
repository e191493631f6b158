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
};

int main() {
    Eigen::MatrixXd m = Eigen::MatrixXd::Identity(2, 2);
    std::vector<body> bodies(2);
    for (int i = 1; i < 4; ++i) {
        m.conservativeResize(2, m.cols() + 1);
        m.col(m.cols() - 1).setConstant(i);
        bodies[i % 2].place += bodies[i % 2].speed * i;
        dome::checkpoint();
        bodies[0].speed *= 0.5;
        std::cout << m.sum() << ' ' << m.cols() << ' ' << bodies[0].place.sum() << ' ' << bodies[1].place.sum() << '\n';
    }
}
