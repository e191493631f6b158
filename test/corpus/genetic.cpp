#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>
using namespace std;

const string TARGET = "METHINKS";
const string GENES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ ";

unsigned seed = 2024;
int random_num(int start, int end) {
    seed = seed * 1103515245u + 12345u;
    return start + (int)((seed >> 16) % (unsigned)(end - start + 1));
}

class Individual {
public:
    string chromosome;
    int fitness;
    Individual(string chromosome);
    Individual mate(const Individual& parent2) const;
    int cal_fitness();
};

Individual::Individual(string chromosome) {
    this->chromosome = chromosome;
    fitness = cal_fitness();
}

char mutated_gene() { return GENES[random_num(0, GENES.size() - 1)]; }

Individual Individual::mate(const Individual& par2) const {
    string child = "";
    int len = chromosome.size();
    for (int i = 0; i < len; i++) {
        float p = random_num(0, 100) / 100.0f;
        if (p < 0.45)
            child += chromosome[i];
        else if (p < 0.90)
            child += par2.chromosome[i];
        else
            child += mutated_gene();
    }
    return Individual(child);
}

int Individual::cal_fitness() {
    int f = 0;
    for (size_t i = 0; i < TARGET.size(); i++)
        if (chromosome[i] != TARGET[i])
            f++;
    return f;
}

bool operator<(const Individual& a, const Individual& b) { return a.fitness < b.fitness; }

int main() {
    const int POPULATION = 20;
    vector<Individual> population;
    for (int i = 0; i < POPULATION; i++) {
        string gnome;
        for (size_t k = 0; k < TARGET.size(); k++)
            gnome += mutated_gene();
        population.push_back(Individual(gnome));
    }
    int generation = 0;
    bool found = false;
    while (!found && generation < 12) {
        stable_sort(population.begin(), population.end());
        printf("%d %s %d\n", generation, population[0].chromosome.c_str(), population[0].fitness);
        if (population[0].fitness <= 0) {
            found = true;
            break;
        }
        vector<Individual> next(population.begin(), population.begin() + POPULATION / 10);
        for (int i = 0; i < 9 * POPULATION / 10; i++) {
            int r = random_num(0, POPULATION / 2);
            Individual parent1 = population[r];
            r = random_num(0, POPULATION / 2);
            next.push_back(parent1.mate(population[r]));
        }
        population = next;
        generation++;
    }
}
