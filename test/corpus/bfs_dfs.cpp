#include <iostream>
#include <list>
#include <queue>
#include <stack>
using namespace std;

class Graph {
    int V;
    list<int>* adj;
    void DFSUtil(int v, bool visited[]);

public:
    Graph(int V);
    ~Graph() { delete[] adj; }
    void addEdge(int v, int w);
    void DFS(int v);
    void BFS(int s);
    void iterativeDFS(int s);
};

Graph::Graph(int V) {
    this->V = V;
    adj = new list<int>[V];
}

void Graph::addEdge(int v, int w) { adj[v].push_back(w); }

void Graph::DFSUtil(int v, bool visited[]) {
    visited[v] = true;
    cout << v << " ";
    list<int>::iterator i;
    for (i = adj[v].begin(); i != adj[v].end(); ++i)
        if (!visited[*i])
            DFSUtil(*i, visited);
}

void Graph::DFS(int v) {
    bool* visited = new bool[V];
    for (int i = 0; i < V; i++)
        visited[i] = false;
    DFSUtil(v, visited);
    delete[] visited;
}

void Graph::BFS(int s) {
    vector<bool> visited(V);
    queue<int> q;
    visited[s] = true;
    q.push(s);
    while (!q.empty()) {
        s = q.front();
        cout << s << " ";
        q.pop();
        for (int n : adj[s]) {
            if (!visited[n]) {
                visited[n] = true;
                q.push(n);
            }
        }
    }
}

void Graph::iterativeDFS(int s) {
    vector<bool> visited(V, false);
    stack<int> st;
    st.push(s);
    while (!st.empty()) {
        int v = st.top();
        st.pop();
        if (visited[v])
            continue;
        visited[v] = true;
        cout << v << " ";
        for (auto i = adj[v].rbegin(); i != adj[v].rend(); ++i)
            if (!visited[*i])
                st.push(*i);
    }
}

int main() {
    Graph g(7);
    int edges[][2] = {{0, 1}, {0, 2}, {1, 3}, {1, 4}, {2, 5}, {2, 6}, {5, 0}};
    for (auto e : edges)
        g.addEdge(e[0], e[1]);
    cout << "DFS: ";
    g.DFS(0);
    cout << "\nBFS: ";
    g.BFS(0);
    cout << "\nstack: ";
    g.iterativeDFS(0);
    cout << endl;
}
