// SPDX-License-Identifier: Apache-2.0
// The direct path over UCX: tag matching of libucp, one worker a task. The library is opened when a program has several
// tasks, not linked: programs run where it is missing, and a program of one task does not pay for it.
// See direct_path.hpp.
#include "runtime/comm/direct_path.hpp"

#ifndef DOME_HAVE_UCX

std::unique_ptr<dome::comm::direct_path> dome::comm::open_ucx(bool, std::string& reason) {
    reason = "Dome was built without UCX";
    return nullptr;
}

#else

#include <dlfcn.h>

#include <cstdlib>
#include <cstring>
#include <utility>

#include <ucp/api/ucp.h>

#include "dome/error.hpp"

namespace dome::comm {
namespace {

// The functions of libucp and libucs that are used, by name.
struct library {
    decltype(&::ucp_get_version_string) version_string;
    decltype(&::ucp_config_read) config_read;
    decltype(&::ucp_config_modify) config_modify;
    decltype(&::ucp_config_release) config_release;
    decltype(&::ucp_init_version) init_version;
    decltype(&::ucp_cleanup) cleanup;
    decltype(&::ucp_worker_create) worker_create;
    decltype(&::ucp_worker_destroy) worker_destroy;
    decltype(&::ucp_worker_get_address) worker_get_address;
    decltype(&::ucp_worker_release_address) worker_release_address;
    decltype(&::ucp_worker_progress) worker_progress;
    decltype(&::ucp_worker_get_efd) worker_get_efd;
    decltype(&::ucp_worker_arm) worker_arm;
    decltype(&::ucp_ep_create) ep_create;
    decltype(&::ucp_worker_flush_nbx) worker_flush_nbx;
    decltype(&::ucp_tag_send_nbx) tag_send_nbx;
    decltype(&::ucp_tag_recv_nbx) tag_recv_nbx;
    decltype(&::ucp_tag_probe_nb) tag_probe_nb;
    decltype(&::ucp_tag_msg_recv_nbx) tag_msg_recv_nbx;
    decltype(&::ucp_tag_recv_request_test) tag_recv_request_test;
    decltype(&::ucp_request_check_status) request_check_status;
    decltype(&::ucp_request_cancel) request_cancel;
    decltype(&::ucp_request_free) request_free;
    decltype(&::ucs_status_string) status_string;
};

// Variables the library reads once, as it is opened. What the user has set stays.
class quiet_environment {
public:
    quiet_environment() {
        for (const auto& [name, value] : wanted)
            if (std::getenv(name) == nullptr) {
                ::setenv(name, value, 1);
                set_.push_back(name);
            }
    }
    ~quiet_environment() {
        for (const char* name : set_)
            ::unsetenv(name);
    }
    quiet_environment(const quiet_environment&) = delete;
    quiet_environment& operator=(const quiet_environment&) = delete;

private:
    // It would take over the program's signals, and write to its standard output.
    static constexpr std::pair<const char*, const char*> wanted[] = {
        {"UCX_HANDLE_ERRORS", "none"}, {"UCX_LOG_LEVEL", "fatal"}, {"UCX_WARN_UNUSED_ENV_VARS", "n"}};
    std::vector<const char*> set_;
};

// Null with the reason when it cannot be used.
const library* opened(std::string& reason) {
    static std::string why;
    static const library* const known = []() -> const library* {
        const quiet_environment quiet;
        void* const ucp = ::dlopen("libucp.so.0", RTLD_NOW | RTLD_LOCAL);
        if (ucp == nullptr) {
            why = ::dlerror();
            return nullptr;
        }
        static library all;
        const auto find = [&](const char* name, auto& function) {
            void* const at = ::dlsym(ucp, name);      // libucs comes with it
            if (at == nullptr && why.empty())
                why = std::string("libucp has no ") + name;
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(at);
        };
        find("ucp_get_version_string", all.version_string);
        find("ucp_config_read", all.config_read);
        find("ucp_config_modify", all.config_modify);
        find("ucp_config_release", all.config_release);
        find("ucp_init_version", all.init_version);
        find("ucp_cleanup", all.cleanup);
        find("ucp_worker_create", all.worker_create);
        find("ucp_worker_destroy", all.worker_destroy);
        find("ucp_worker_get_address", all.worker_get_address);
        find("ucp_worker_release_address", all.worker_release_address);
        find("ucp_worker_progress", all.worker_progress);
        find("ucp_worker_get_efd", all.worker_get_efd);
        find("ucp_worker_arm", all.worker_arm);
        find("ucp_ep_create", all.ep_create);
        find("ucp_worker_flush_nbx", all.worker_flush_nbx);
        find("ucp_tag_send_nbx", all.tag_send_nbx);
        find("ucp_tag_recv_nbx", all.tag_recv_nbx);
        find("ucp_tag_probe_nb", all.tag_probe_nb);
        find("ucp_tag_msg_recv_nbx", all.tag_msg_recv_nbx);
        find("ucp_tag_recv_request_test", all.tag_recv_request_test);
        find("ucp_request_check_status", all.request_check_status);
        find("ucp_request_cancel", all.request_cancel);
        find("ucp_request_free", all.request_free);
        find("ucs_status_string", all.status_string);
        return why.empty() ? &all : nullptr;
    }();
    reason = why;
    return known;
}

class ucx_path final : public direct_path {
public:
    explicit ucx_path(const library& l) : l_(l) {}
    ~ucx_path() override {
        if (worker_ != nullptr)
            l_.worker_destroy(worker_);
        if (context_ != nullptr)
            l_.cleanup(context_);
    }
    ucx_path(const ucx_path&) = delete;
    ucx_path& operator=(const ucx_path&) = delete;

    // Empty when all went well.
    std::string start(bool one_host) {
        ucp_config_t* config = nullptr;
        if (const auto s = l_.config_read(nullptr, nullptr, &config); s != UCS_OK)
            return l_.status_string(s);
        // Tasks of one host need no sockets.
        if (one_host && std::getenv("UCX_TLS") == nullptr)
            (void)l_.config_modify(config, "TLS", "sm,self");
        ucp_params_t wanted{};
        wanted.field_mask = UCP_PARAM_FIELD_FEATURES;
        wanted.features = UCP_FEATURE_TAG | UCP_FEATURE_WAKEUP;
        const ucs_status_t begun = l_.init_version(UCP_API_MAJOR, UCP_API_MINOR, &wanted, config, &context_);
        l_.config_release(config);
        if (begun != UCS_OK) {
            context_ = nullptr;
            return l_.status_string(begun);
        }
        ucp_worker_params_t how{};
        how.field_mask = UCP_WORKER_PARAM_FIELD_THREAD_MODE;
        how.thread_mode = UCS_THREAD_MODE_SINGLE;
        if (const auto s = l_.worker_create(context_, &how, &worker_); s != UCS_OK) {
            worker_ = nullptr;
            return l_.status_string(s);
        }
        if (const auto s = l_.worker_get_efd(worker_, &descriptor_); s != UCS_OK)
            return l_.status_string(s);
        ucp_address_t* where = nullptr;
        std::size_t length = 0;
        if (const auto s = l_.worker_get_address(worker_, &where, &length); s != UCS_OK)
            return l_.status_string(s);
        const auto* const first = reinterpret_cast<const std::byte*>(where);
        address_.assign(first, first + length);
        l_.worker_release_address(worker_, where);
        return {};
    }

    std::vector<std::byte> address() const override { return address_; }

    bool open(int rank, std::span<const std::byte> address, bool same_host) override {
        const auto at = static_cast<std::size_t>(rank);
        if (endpoints_.size() <= at)
            endpoints_.resize(at + 1, nullptr);
        ucp_ep_params_t p{};
        p.field_mask = UCP_EP_PARAM_FIELD_REMOTE_ADDRESS | UCP_EP_PARAM_FIELD_ERR_HANDLING_MODE | UCP_EP_PARAM_FIELD_ERR_HANDLER;
        p.address = reinterpret_cast<const ucp_address_t*>(address.data());
        // A broken connection must not end this process; shared memory cannot break, and is faster without the handling.
        p.err_mode = same_host ? UCP_ERR_HANDLING_MODE_NONE : UCP_ERR_HANDLING_MODE_PEER;
        p.err_handler.cb = [](void*, ucp_ep_h, ucs_status_t) {};
        ucp_ep_h ep = nullptr;
        ucs_status_t s = l_.ep_create(worker_, &p, &ep);
        if (s != UCS_OK && !same_host) {
            p.err_mode = UCP_ERR_HANDLING_MODE_NONE;
            s = l_.ep_create(worker_, &p, &ep);
        }
        if (s != UCS_OK)
            return false;
        endpoints_[at] = ep;
        return true;
    }

    operation send(int rank, std::uint64_t tag, const void* data, std::size_t bytes) override {
        ucp_request_param_t p;
        p.op_attr_mask = 0;
        return begun(l_.tag_send_nbx(endpoints_[static_cast<std::size_t>(rank)], data, bytes, tag, &p));
    }

    operation receive(std::uint64_t tag, void* data, std::size_t bytes) override {
        const ucp_request_param_t p = receiving_quietly();
        return received(l_.tag_recv_nbx(worker_, data, bytes, tag, ~std::uint64_t{0}, &p));
    }

    std::optional<arrival> take_unexpected() override { return probe(0, 0); }
    std::optional<arrival> take_unexpected(std::uint64_t tag) override { return probe(tag, ~std::uint64_t{0}); }

    operation receive(const arrival& what, void* data) override {
        const ucp_request_param_t p = receiving_quietly();
        return received(l_.tag_msg_recv_nbx(worker_, data, what.bytes, static_cast<ucp_tag_message_h>(what.message), &p));
    }

    bool progress() override { return l_.worker_progress(worker_) != 0; }

    bool finished(operation& o) override {
        if (o.request == nullptr)
            return true;
        ucs_status_t s = l_.request_check_status(o.request);
        if (s == UCS_INPROGRESS)
            return false;
        if (o.tag == receiving) {
            ucp_tag_recv_info_t info{};
            s = l_.tag_recv_request_test(o.request, &info);
            o.tag = info.sender_tag;
            o.length = info.length;
        }
        l_.request_free(o.request);
        o.request = nullptr;
        note(o, s);
        return true;
    }

    void cancel(operation& o) noexcept override {
        if (o.request == nullptr)
            return;
        l_.request_cancel(worker_, o.request);
        for (int i = 0; i < 100 && l_.request_check_status(o.request) == UCS_INPROGRESS; ++i)
            l_.worker_progress(worker_);
        l_.request_free(o.request);
        o.request = nullptr;
    }

    operation flush() override {
        ucp_request_param_t p;
        p.op_attr_mask = 0;
        return begun(l_.worker_flush_nbx(worker_, &p));
    }

    int descriptor() const override { return descriptor_; }
    bool arm() override { return l_.worker_arm(worker_) == UCS_OK; }
    std::string name() const override { return std::string("UCX ") + l_.version_string(); }

private:
    static constexpr std::uint64_t receiving = ~std::uint64_t{0};    // no tag of ours

    void note(operation& o, ucs_status_t s) const {
        if (s == UCS_ERR_MESSAGE_TRUNCATED)
            o.truncated = true;
        else if (s != UCS_OK)
            o.failure = l_.status_string(s);
    }

    operation begun(ucs_status_ptr_t p) const {
        operation o;
        if (UCS_PTR_IS_ERR(p))
            note(o, UCS_PTR_STATUS(p));
        else
            o.request = p;
        return o;
    }

    // Always with a request: UCX 1.13 does not say how long a message was that is there at once.
    static ucp_request_param_t receiving_quietly() {
        ucp_request_param_t p;
        p.op_attr_mask = UCP_OP_ATTR_FLAG_NO_IMM_CMPL;
        return p;
    }

    operation received(ucs_status_ptr_t p) {
        operation o = begun(p);
        o.tag = receiving;
        (void)finished(o);
        return o;
    }

    std::optional<arrival> probe(std::uint64_t tag, std::uint64_t mask) {
        ucp_tag_recv_info_t info{};
        const ucp_tag_message_h message = l_.tag_probe_nb(worker_, tag, mask, 1, &info);
        if (message == nullptr)
            return std::nullopt;
        return arrival{message, info.sender_tag, info.length};
    }

    const library& l_;
    ucp_context_h context_ = nullptr;
    ucp_worker_h worker_ = nullptr;
    int descriptor_ = -1;
    std::vector<std::byte> address_;
    std::vector<ucp_ep_h> endpoints_;
};

}  // namespace

std::unique_ptr<direct_path> open_ucx(bool one_host, std::string& reason) {
    const library* const l = opened(reason);
    if (l == nullptr)
        return nullptr;
    auto path = std::make_unique<ucx_path>(*l);
    reason = path->start(one_host);
    if (!reason.empty())
        return nullptr;
    return path;
}

}  // namespace dome::comm

#endif
