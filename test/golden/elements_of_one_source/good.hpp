#pragma once
struct good {
    int price;
};
struct label {
    int n = 3;
};
