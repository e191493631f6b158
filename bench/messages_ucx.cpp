// SPDX-License-Identifier: Apache-2.0
// What UCX itself does for bench/messages.cpp: tag matching between two processes of this program, nothing above it.
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <vector>

#include <ucp/api/ucp.h>

#include "median.hpp"

namespace {

struct card {
    volatile std::size_t length[2];
    char address[2][4096];
};

}  // namespace

int main() {
    auto* const cards = static_cast<card*>(::mmap(nullptr, sizeof(card), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    const pid_t child = ::fork();
    const int me = child == 0 ? 1 : 0, other = 1 - me;
    ucp_config_t* config = nullptr;
    ucp_config_read(nullptr, nullptr, &config);
    ucp_config_modify(config, "TLS", "sm,self");
    ucp_params_t wanted{};
    wanted.field_mask = UCP_PARAM_FIELD_FEATURES;
    wanted.features = UCP_FEATURE_TAG;
    ucp_context_h context = nullptr;
    ucp_init(&wanted, config, &context);
    ucp_worker_params_t how{};
    ucp_worker_h worker = nullptr;
    ucp_worker_create(context, &how, &worker);
    ucp_address_t* address = nullptr;
    std::size_t length = 0;
    ucp_worker_get_address(worker, &address, &length);
    std::memcpy(cards->address[me], address, length);
    __sync_synchronize();
    cards->length[me] = length;
    while (cards->length[other] == 0) {
    }
    __sync_synchronize();
    ucp_ep_params_t where{};
    where.field_mask = UCP_EP_PARAM_FIELD_REMOTE_ADDRESS;
    where.address = reinterpret_cast<const ucp_address_t*>(cards->address[other]);
    ucp_ep_h ep = nullptr;
    ucp_ep_create(worker, &where, &ep);
    const ucp_request_param_t plain{};
    const auto finish = [&](ucs_status_ptr_t r) {
        if (r == nullptr)
            return;
        while (ucp_request_check_status(r) == UCS_INPROGRESS)
            ucp_worker_progress(worker);
        ucp_request_free(r);
    };
    for (const std::size_t bytes : {std::size_t{8}, std::size_t{4096}, std::size_t{1} << 20, std::size_t{64} << 20}) {
        std::vector<char> out(bytes), in(bytes);
        const int repeats = repeats_for(bytes);
        const auto send = [&] { finish(ucp_tag_send_nbx(ep, out.data(), bytes, 1, &plain)); };
        const double there_and_back = median_microseconds(repeats, [&] {
            if (me == 0)
                send();
            finish(ucp_tag_recv_nbx(worker, in.data(), bytes, 1, ~std::uint64_t{0}, &plain));
            if (me == 1)
                send();
        });
        if (me == 0)
            std::printf("ping-pong %zu %.4f\n", bytes, there_and_back / 2);
    }
    std::fflush(stdout);
    if (me == 0)
        ::waitpid(child, nullptr, 0);
    ::_exit(0);
}
