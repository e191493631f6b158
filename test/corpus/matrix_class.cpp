#include <cassert>
#include <iostream>
#include <stdexcept>
#include <vector>

template <typename T>
class Matrix {
    size_t rows_, cols_;
    std::vector<T> data_;

public:
    Matrix(size_t r, size_t c, T init = T()) : rows_(r), cols_(c), data_(r * c, init) {}
    static Matrix identity(size_t n) {
        Matrix m(n, n);
        for (size_t i = 0; i < n; i++)
            m(i, i) = 1;
        return m;
    }
    T& operator()(size_t i, size_t j) { return data_[i * cols_ + j]; }
    const T& operator()(size_t i, size_t j) const { return data_[i * cols_ + j]; }
    size_t rows() const { return rows_; }
    size_t cols() const { return cols_; }
    Matrix operator*(const Matrix& o) const {
        if (cols_ != o.rows_)
            throw std::invalid_argument("dimension mismatch");
        Matrix r(rows_, o.cols_);
        for (size_t i = 0; i < rows_; i++)
            for (size_t j = 0; j < o.cols_; j++)
                for (size_t k = 0; k < cols_; k++)
                    r(i, j) += (*this)(i, k) * o(k, j);
        return r;
    }
    Matrix& operator+=(const Matrix& o) {
        for (size_t i = 0; i < data_.size(); i++)
            data_[i] += o.data_[i];
        return *this;
    }
    friend Matrix operator+(Matrix a, const Matrix& b) { return a += b; }
    Matrix transpose() const {
        Matrix t(cols_, rows_);
        for (size_t i = 0; i < rows_; i++)
            for (size_t j = 0; j < cols_; j++)
                t(j, i) = (*this)(i, j);
        return t;
    }
    bool operator==(const Matrix& o) const { return rows_ == o.rows_ && data_ == o.data_; }
    friend std::ostream& operator<<(std::ostream& os, const Matrix& m) {
        for (size_t i = 0; i < m.rows_; ++i) {
            for (size_t j = 0; j < m.cols_; ++j)
                os << m(i, j) << (j + 1 == m.cols_ ? "\n" : " ");
        }
        return os;
    }
};

template <typename T>
Matrix<T> power(Matrix<T> base, unsigned n) {
    Matrix<T> result = Matrix<T>::identity(base.rows());
    while (n) {
        if (n & 1)
            result = result * base;
        base = base * base;
        n >>= 1;
    }
    return result;
}

int main() {
    Matrix<long> f(2, 2, 1);
    f(1, 1) = 0;
    for (unsigned n : {1u, 10u, 40u})
        std::cout << "F(" << n << ") = " << power(f, n)(0, 1) << std::endl;
    Matrix<double> a(2, 3, 1.5);
    a(0, 2) = -1;
    std::cout << a << a.transpose() << a * a.transpose() + Matrix<double>::identity(2);
    try {
        std::cout << a * a;
    } catch (const std::invalid_argument& e) {
        std::cout << e.what() << std::endl;
    }
    return !(a.transpose().transpose() == a);
}
