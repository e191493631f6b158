#include <algorithm>
#include <climits>
#include <cstdio>
#include <iostream>
#include <vector>

struct Edge {
    int src, dest, weight;
};

struct Graph {
    int V, E;
    struct Edge* edge;
};

struct Graph* createGraph(int V, int E) {
    struct Graph* graph = new Graph;
    graph->V = V;
    graph->E = E;
    graph->edge = new Edge[E];
    return graph;
}

bool bellmanFord(struct Graph* graph, int src, int dist[]) {
    int V = graph->V, E = graph->E;
    for (int i = 0; i < V; i++)
        dist[i] = INT_MAX;
    dist[src] = 0;
    for (int i = 1; i <= V - 1; i++) {
        for (int j = 0; j < E; j++) {
            int u = graph->edge[j].src, v = graph->edge[j].dest, weight = graph->edge[j].weight;
            if (dist[u] != INT_MAX && dist[u] + weight < dist[v])
                dist[v] = dist[u] + weight;
        }
    }
    for (int i = 0; i < E; i++) {
        const Edge& e = graph->edge[i];
        if (dist[e.src] != INT_MAX && dist[e.src] + e.weight < dist[e.dest])
            return false;
    }
    return true;
}

#define V 5
int minKey(int key[], bool mstSet[]) {
    int min = INT_MAX, min_index = -1;
    for (int v = 0; v < V; v++)
        if (mstSet[v] == false && key[v] < min)
            min = key[v], min_index = v;
    return min_index;
}

void primMST(int graph[V][V]) {
    int parent[V], key[V];
    bool mstSet[V];
    for (int i = 0; i < V; i++)
        key[i] = INT_MAX, mstSet[i] = false;
    key[0] = 0;
    parent[0] = -1;
    for (int count = 0; count < V - 1; count++) {
        int u = minKey(key, mstSet);
        mstSet[u] = true;
        for (int v = 0; v < V; v++)
            if (graph[u][v] && mstSet[v] == false && graph[u][v] < key[v])
                parent[v] = u, key[v] = graph[u][v];
    }
    for (int i = 1; i < V; i++)
        printf("%d - %d \t%d \n", parent[i], i, graph[i][parent[i]]);
}
#undef V

int main() {
    struct Graph* graph = createGraph(5, 8);
    const int list[8][3] = {{0, 1, -1}, {0, 2, 4}, {1, 2, 3}, {1, 3, 2}, {1, 4, 2}, {3, 2, 5}, {3, 1, 1}, {4, 3, -3}};
    for (int i = 0; i < 8; i++)
        graph->edge[i] = {list[i][0], list[i][1], list[i][2]};
    int dist[5];
    if (bellmanFord(graph, 0, dist))
        for (int i = 0; i < 5; ++i)
            printf("%d \t\t %d\n", i, dist[i]);
    graph->edge[7].weight = -9;
    printf("%s\n", bellmanFord(graph, 0, dist) ? "fine" : "negative cycle");
    delete[] graph->edge;
    delete graph;
    int m[5][5] = {{0, 2, 0, 6, 0}, {2, 0, 3, 8, 5}, {0, 3, 0, 0, 7}, {6, 8, 0, 0, 9}, {0, 5, 7, 9, 0}};
    primMST(m);
    return 0;
}
