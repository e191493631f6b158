// A byte order mark, here and in a header; digraphs; lines that end as on other systems; names beyond ASCII.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

#include "shelf.hpp"

%:define pasted(a, b) a%:%:b

template <class T>
T twice(const T& x) <%
    T y = x + x;
    dome::checkpoint();
    return y;
%>

int caught(int i) <%
    try <%
        if (i > 0 and not (i bitand 1))
            throw i;
        return twice(i);
    %> catch (int n) <%
        dome::checkpoint();
        return n xor 5;
    %>
%>

int main() <%
    shelf größe;
    int a<:3:> = <%1, 2, 3%>;
    int value1 = 4;
    for (int i = 0; i < 5; ++i) <%
        static int met<:2:> = <%0, 0%>;
        met<:i % 2:> += caught(i);
        a<:i % 3:> += twice(pasted(value, 1));
        int long\
_name = a<:0:>;
        dome::check\
point();
        std::printf("%d %d %d %d %d %d\n", größe.put(i), met<:0:>, met<:1:>, a<:1:>, long_name, größe.wert\u00e9);
    %>
%>
