#include <cstdint>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

std::vector<int> lzwCompress(const std::string& text) {
    std::map<std::string, int> dictionary;
    for (int i = 0; i < 256; i++)
        dictionary[std::string(1, char(i))] = i;
    std::string w;
    std::vector<int> out;
    for (char c : text) {
        std::string wc = w + c;
        if (dictionary.count(wc))
            w = wc;
        else {
            out.push_back(dictionary[w]);
            dictionary[wc] = dictionary.size() - 1;
            w = std::string(1, c);
        }
    }
    if (!w.empty())
        out.push_back(dictionary[w]);
    return out;
}

std::string lzwDecompress(const std::vector<int>& codes) {
    std::map<int, std::string> dictionary;
    for (int i = 0; i < 256; i++)
        dictionary[i] = std::string(1, char(i));
    std::string w = dictionary[codes[0]], result = w;
    for (size_t i = 1; i < codes.size(); i++) {
        int k = codes[i];
        std::string entry = dictionary.count(k) ? dictionary[k] : w + w[0];
        result += entry;
        int next = dictionary.size();
        dictionary[next] = w + entry[0];
        w = entry;
    }
    return result;
}

std::string rle(const std::string& s) {
    std::ostringstream out;
    for (auto it = s.begin(); it != s.end();) {
        char c = *it;
        int n = 0;
        for (; it != s.end() && *it == c; ++it)
            ++n;
        out << n << c;
    }
    return out.str();
}

std::string base64(const std::string& in) {
    static const char* const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    int val = 0, bits = -6;
    for (unsigned char c : in) {
        val = (val << 8) + c;
        bits += 8;
        while (bits >= 0) {
            out.push_back(chars[(val >> bits) & 0x3F]);
            bits -= 6;
        }
    }
    if (bits > -6)
        out.push_back(chars[((val << 8) >> (bits + 8)) & 0x3F]);
    while (out.size() % 4)
        out.push_back('=');
    return out;
}

uint32_t crc32(const char* s, size_t n) {
    static uint32_t table[256];
    static bool ready = false;
    if (!ready) {
        for (uint32_t i = 0; i < 256; i++) {
            uint32_t c = i;
            for (int k = 0; k < 8; k++)
                c = c & 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
            table[i] = c;
        }
        ready = true;
    }
    uint32_t c = 0xFFFFFFFFu;
    while (n--)
        c = table[(c ^ *s++) & 0xFF] ^ (c >> 8);
    return c ^ 0xFFFFFFFFu;
}

int main() {
    std::string text = "TOBEORNOTTOBEORTOBEORNOT";
    auto codes = lzwCompress(text);
    for (int c : codes)
        std::cout << c << ' ';
    std::cout << '\n' << lzwDecompress(codes) << '\n' << rle("WWWWBBBWWB") << '\n' << base64("Many hands make light work.") << '\n';
    std::cout << std::hex << std::setw(8) << std::setfill('0') << crc32(text.data(), text.size()) << ' ' << crc32("a", 1) << std::endl;
}
