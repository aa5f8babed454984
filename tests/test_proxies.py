"""Which proxy the environment names for an address; and the proxy of the tests against a client that is not ours."""

import base64
import http.client
import urllib.request

import pytest
from certificates import Authority
from proxy_server import Proxy as ProxyServer
from scripted_server import ScriptedServer, response

from opsterm import proxies, tls
from opsterm.provider_errors import ProviderError

URL = "https://api.test/v1"
PROXY = "http://p:3128"


def basic(pair):
    return "Basic " + base64.b64encode(pair if isinstance(pair, bytes) else pair.encode()).decode()


def environment(text):
    """"NAME=value NAME=value" as a dict; ~ in a value is a blank."""
    return {name: value.replace("~", " ") for name, _, value in (part.partition("=") for part in text.split())}


@pytest.mark.parametrize(
    "variables, url, chosen",
    [
        ("", URL, None),
        ("", "http://api.test", None),
        # Which variable counts
        ("https_proxy=http://a:1", URL, "a:1 HTTPS_PROXY"),
        ("HTTPS_PROXY=http://a:1", URL, "a:1 HTTPS_PROXY"),
        ("HTTPS_PROXY=http://b:2 https_proxy=http://a:1", URL, "a:1 HTTPS_PROXY"),
        ("all_proxy=http://a:1", URL, "a:1 ALL_PROXY"),
        ("ALL_PROXY=http://a:1", URL, "a:1 ALL_PROXY"),
        ("ALL_PROXY=http://b:2 all_proxy=http://a:1", URL, "a:1 ALL_PROXY"),
        ("all_proxy=http://b:2 HTTPS_PROXY=http://a:1", URL, "a:1 HTTPS_PROXY"),
        ("http_proxy=http://a:1", URL, None),
        ("http_proxy=http://a:1", "http://api.test", "a:1 HTTP_PROXY"),
        ("HTTP_PROXY=http://a:1", "http://api.test", "a:1 HTTP_PROXY"),
        ("https_proxy=http://a:1", "http://api.test", None),
        ("ALL_PROXY=http://a:1", "http://api.test", "a:1 ALL_PROXY"),
        ("HTTPS_PROXY=http://a:1", "HTTPS://API.TEST", "a:1 HTTPS_PROXY"),
        # In a CGI program HTTP_PROXY comes from the visitor, the others do not
        ("HTTP_PROXY=http://a:1 REQUEST_METHOD=GET", "http://api.test", None),
        ("HTTP_PROXY=http://a:1 all_proxy=http://b:2 REQUEST_METHOD=GET", "http://api.test", "b:2 ALL_PROXY"),
        ("http_proxy=http://a:1 REQUEST_METHOD=GET", "http://api.test", "a:1 HTTP_PROXY"),
        ("HTTPS_PROXY=http://a:1 REQUEST_METHOD=GET", URL, "a:1 HTTPS_PROXY"),
        # Empty is not set
        ("https_proxy=", URL, None),
        ("https_proxy=~ HTTPS_PROXY=http://a:1", URL, "a:1 HTTPS_PROXY"),
        ("https_proxy= HTTPS_PROXY= all_proxy=http://a:1", URL, "a:1 ALL_PROXY"),
        # How a proxy is written
        ("https_proxy=p:3128", URL, "p:3128 HTTPS_PROXY"),
        ("https_proxy=p", URL, "p:80 HTTPS_PROXY"),
        ("https_proxy=p:3128/", URL, "p:3128 HTTPS_PROXY"),
        ("https_proxy=http://p", URL, "p:80 HTTPS_PROXY"),
        ("https_proxy=http://p/", URL, "p:80 HTTPS_PROXY"),
        ("https_proxy=HTTP://Proxy.Example.com:3128/any?thing#else", URL, "Proxy.Example.com:3128 HTTPS_PROXY"),
        ("https_proxy=~http://p:1~", URL, "p:1 HTTPS_PROXY"),
        ("https_proxy=http://192.0.2.1:3128", URL, "192.0.2.1:3128 HTTPS_PROXY"),
        ("https_proxy=http://[2001:db8::1]:3128", URL, "[2001:db8::1]:3128 HTTPS_PROXY"),
        ("https_proxy=[2001:db8::1]", URL, "[2001:db8::1]:80 HTTPS_PROXY"),
        ("https_proxy=http://[fe80::1%eth0]:3128", URL, "[fe80::1%eth0]:3128 HTTPS_PROXY"),
        ("https_proxy=http://127.0.0.1:3128", URL, "127.0.0.1:3128 HTTPS_PROXY"),
        ("https_proxy=http://pröxy:3128", URL, "pröxy:3128 HTTPS_PROXY"),
        # Loopback is reached directly
        ("all_proxy=http://p:1", "http://localhost:8080/v1", None),
        ("all_proxy=http://p:1", "http://LOCALHOST.:8080/v1", None),
        ("all_proxy=http://p:1", "http://llama.localhost/v1", None),
        ("all_proxy=http://p:1", "http://127.0.0.1:8080/v1", None),
        ("all_proxy=http://p:1", "http://127.8.9.1/v1", None),
        ("all_proxy=http://p:1", "http://127.1/v1", None),
        ("all_proxy=http://p:1", "http://[::1]:8080/v1", None),
        ("all_proxy=http://p:1", "http://[0:0:0:0:0:0:0:1]/v1", None),
        ("all_proxy=http://p:1", "http://[::ffff:127.0.0.1]/v1", None),
        ("all_proxy=http://p:1", "http://user:pw@localhost/v1", None),
        ("all_proxy=http://p:1", "http://[::2]/v1", "p:1 ALL_PROXY"),
        ("all_proxy=http://p:1", "http://128.0.0.1/v1", "p:1 ALL_PROXY"),
        ("all_proxy=http://p:1", "http://127.0.0.1.example.com/v1", "p:1 ALL_PROXY"),
        ("all_proxy=http://p:1", "http://localhost.example.com/v1", "p:1 ALL_PROXY"),
        ("all_proxy=http://p:1", "http://notlocalhost/v1", "p:1 ALL_PROXY"),
        ("all_proxy=nonsense:port", "http://localhost/v1", None),
    ],
)
def test_the_variables(variables, url, chosen):
    proxy = proxies.choose(url, environment(variables))
    assert (proxy and f"{proxy.place} {proxy.variable}") == chosen


@pytest.mark.parametrize(
    "no_proxy, url, direct",
    [
        ("", URL, False),
        ("*", URL, True),
        ("other.test, *", URL, True),
        # Names: itself and what is below, whether with or without a dot or an asterisk
        ("api.test", URL, True),
        ("test", URL, True),
        ("pi.test", URL, False),
        ("i.test", URL, False),
        ("api.tes", URL, False),
        ("api.test.com", URL, False),
        (".test", URL, True),
        ("*.test", URL, True),
        (".api.test", URL, True),
        ("*.api.test", URL, True),
        (".pi.test", URL, False),
        ("*pi.test", URL, False),
        ("*.*", URL, False),
        ("example.com", "https://a.b.example.com", True),
        ("API.Test", URL, True),
        ("api.test", "https://API.TEST/v1", True),
        ("api.test.", URL, True),
        ("api.test", "https://api.test./v1", True),
        # Lists
        ("a.test,api.test", URL, True),
        ("a.test, api.test", URL, True),
        ("a.test api.test", URL, True),
        (" ,, a.test\t,api.test,", URL, True),
        ("a.test,b.test", URL, False),
        # Ports
        ("api.test:443", URL, True),
        ("api.test:8443", URL, False),
        ("api.test:8443", "https://api.test:8443/v1", True),
        ("api.test:80", "http://api.test/v1", True),
        ("api.test:443", "http://api.test/v1", False),
        (".test:443", URL, True),
        ("api.test", "https://api.test:8443/v1", True),
        # Addresses
        ("192.0.2.7", "https://192.0.2.7/v1", True),
        ("192.0.2.7", "https://192.0.2.70/v1", False),
        ("2.7", "https://192.0.2.7/v1", False),
        (".2.7", "https://192.0.2.7/v1", False),
        ("192.0.2.7:8443", "https://192.0.2.7:8443/v1", True),
        ("192.0.2.7:8443", "https://192.0.2.7/v1", False),
        ("2001:db8::1", "https://[2001:db8:0:0:0:0:0:1]/v1", True),
        ("[2001:DB8:0::1]", "https://[2001:db8::1]:8443/v1", True),
        ("[2001:db8::1]:8443", "https://[2001:db8::1]:8443/v1", True),
        ("[2001:db8::1]:8443", "https://[2001:db8::1]/v1", False),
        ("2001:db8::1", "https://[2001:db8::2]/v1", False),
        ("192.0.2.7", "https://[::ffff:192.0.2.7]/v1", True),
        ("fe80::1", "https://[fe80::1%25eth0]/v1", True),
        ("192.0.2.7", URL, False),
        # Networks
        ("10.0.0.0/8", "https://10.1.2.3/v1", True),
        ("10.9.9.9/8", "https://10.1.2.3/v1", True),
        ("10.0.0.0/8", "https://11.1.2.3/v1", False),
        ("192.0.2.128/25", "https://192.0.2.129/v1", True),
        ("192.0.2.128/25", "https://192.0.2.127/v1", False),
        ("192.0.2.7/32", "https://192.0.2.7/v1", True),
        ("0.0.0.0/0", "https://192.0.2.7/v1", True),
        ("0.0.0.0/0", "https://[2001:db8::1]/v1", False),
        ("fd00::/8", "https://[fd12::1]/v1", True),
        ("[fd00::]/8", "https://[fd12::1]/v1", True),
        ("fd00::/8", "https://[fe80::1]/v1", False),
        ("10.0.0.0/8", URL, False),
        ("10.0.0.0/8", "https://10.example.com/v1", False),
        # What is no entry is passed over
        ("10.0.0.0/33", "https://10.0.0.0/v1", False),
        ("10.0.0.0/255.0.0.0", "https://10.1.2.3/v1", False),
        ("/8 10/8 [ ] [: :443 . *. : / // \0 \udcff <local> http://x/", URL, False),
        ("/8 10/8 [ ] [: :443 . *. : / // \0 \udcff <local> http://x/", "https://10.1.2.3/v1", False),
        ("/8 [ . : \0 \udcff api.test", URL, True),
    ],
)
def test_no_proxy(no_proxy, url, direct):
    for variable in ("no_proxy", "NO_PROXY"):
        assert (proxies.choose(url, {"all_proxy": PROXY, variable: no_proxy}) is None) == direct


@pytest.mark.parametrize("lower, upper, direct", [("api.test", "", True), ("x", "api.test", False), ("", "api.test", True)])
def test_no_proxy_in_lower_case_comes_first(lower, upper, direct):
    assert (proxies.choose(URL, {"all_proxy": PROXY, "no_proxy": lower, "NO_PROXY": upper}) is None) == direct


def test_an_excepted_host_is_reached_in_spite_of_a_malformed_proxy():
    assert proxies.choose(URL, {"https_proxy": "http://[", "no_proxy": "api.test"}) is None


@pytest.mark.parametrize(
    "value, authorization",
    [
        ("http://p:1", ""),
        ("http://@p:1", ""),
        ("http://user:pw@p:1", basic("user:pw")),
        ("user:pw@p:1", basic("user:pw")),
        ("http://us%65r:p%40ss%3a%2F@p:1", basic("user:p@ss:/")),
        ("http://user:p@ss@p:1", basic("user:p@ss")),
        ("http://user:a:b@p:1", basic("user:a:b")),
        ("http://user@p:1", basic("user:")),
        ("http://user:@p:1", basic("user:")),
        ("http://:pw@p:1", basic(":pw")),
        ("http://us%C3%A9r:pässword@p:1", basic("usér:pässword")),
        ("http://user:50%@p:1", basic("user:50%")),
        ("http://\udcfe:\udcff@p:1", basic(b"\xfe:\xff")),
        ("http://user:" + "x" * 200 + "@p:1", basic("user:" + "x" * 200)),
        ("http://domain%5Cuser:a%0D%0AX-Evil:%20b@p:1", basic("domain\\user:a\r\nX-Evil: b")),
    ],
)
def test_credentials(value, authorization):
    proxy = proxies.choose(URL, {"https_proxy": value})
    assert (proxy.place, proxy.authorization) == ("p:1", authorization)
    assert not {"\n", "\r"} & set(authorization) and repr(proxy) == "<Proxy p:1 from HTTPS_PROXY>"


@pytest.mark.parametrize(
    "value",
    [
        "http:/secret", "http://u:secret@h:port", "http://[secret", "http://", "http:///secret", "//secret", ":3128", "http://:3128", "http://h:0",
        "http://h:65536", "http://h:" + 5000 * "9", "http://h:99999999999", "http://h:-1", "http://h:+1", "http://h:٣", "http://h:", "secret:", "http://h h:1", "http://h\nx:1", "h\x00:1", "::1:3128",
        "http://[::1]3128", "http://[::1]:", "http://[secret]:1", "http://[1.2.3.4]:1", "http://[fe80::1%\x1b]:1", "http://u:12/secret@h:1", "http://u:12#secret@h:1", "u:12?secret@h:1",
        "ftp://u:secret@h:1", "secret/path", "http://h%20:1", "http://\udcff:1", "u://secret@h:1", "http://u:secret@",
    ],
)
def test_a_malformed_proxy_is_named_and_not_shown(value):
    with pytest.raises(ProviderError, match="^HTTPS_PROXY is no address of an HTTP proxy, such as http://proxy") as caught:
        proxies.choose(URL, {"https_proxy": value})
    assert (caught.value.kind, caught.value.code) == ("proxy", 5)
    assert "secret" not in caught.value.message + caught.value.hint and "HTTPS_PROXY" in caught.value.hint


@pytest.mark.parametrize(
    "value, message, hint",
    [
        ("socks5://u:secret@p:1080", "a SOCKS proxy (socks5://), which is not supported", "Name an HTTP proxy"),
        ("socks5h://p:1080", "a SOCKS proxy (socks5h://)", "NO_PROXY"),
        ("SOCKS4A://p:1080", "a SOCKS proxy (socks4a://)", "ALL_PROXY"),
        ("socks-secretsecret://p", "a SOCKS proxy", "ALL_PROXY"),
        ("https://u:secret@p:3128", "a proxy behind TLS (https://), which is not supported", "write http:// in ALL_PROXY"),
    ],
)
def test_a_proxy_of_another_kind_is_refused(value, message, hint):
    with pytest.raises(ProviderError, match="^ALL_PROXY is no address of an HTTP proxy: it names") as caught:
        proxies.choose(URL, {"ALL_PROXY": value})
    assert message in caught.value.message and hint in caught.value.hint and caught.value.kind == "proxy"
    assert "secretsecret" not in caught.value.message and "u:secret" not in caught.value.message + caught.value.hint


@pytest.mark.parametrize("no_proxy", ["example.com", ".example.com", "a.test,example.com:443", "*", "ample.com", "a.example.com"])
@pytest.mark.parametrize("host", ["example.com", "www.example.com", "example.com.org", "ample.com"])
def test_names_are_matched_as_the_standard_library_does(no_proxy, host):
    expected = bool(urllib.request.proxy_bypass_environment(f"{host}:443", {"no": no_proxy}))
    assert (proxies.choose(f"https://{host}/", {"all_proxy": PROXY, "no_proxy": no_proxy}) is None) == expected


def test_the_environment_of_the_process_is_what_counts(monkeypatch):
    monkeypatch.setenv("https_proxy", PROXY)
    assert proxies.choose(URL).place == "p:3128"


# The proxy server of the tests


def tunnel(proxy, authorization="", timeout=5):
    """An open connection through the proxy to api.test:80."""
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=timeout)
    connection.set_tunnel("api.test", 80, {"Proxy-Authorization": authorization} if authorization else {})
    try:
        connection.connect()
    except BaseException:
        connection.close()
        raise
    return connection


@pytest.fixture
def target():
    with ScriptedServer(response("x" * 1000)) as server:
        yield server


def test_proxy_server_tunnels(target):
    with ProxyServer({"api.test:80": target.port}) as proxy:
        connection = tunnel(proxy)
        for _ in range(2):
            connection.request("POST", "/v1", body=b"question")
            assert connection.getresponse().read() == b"x" * 1000
        connection.close()
    assert [(request.method, request.target) for request in proxy.requests] == [("CONNECT", "api.test:80")]
    assert [(request.path, request.body) for request in target.requests] == [("/v1", b"question")] * 2


def test_proxy_server_tunnels_tls(home):
    authority = Authority()
    with ScriptedServer(response("secret"), tls=authority.context("api.test")) as server, ProxyServer({"api.test:443": server.port}, "user:p@ss") as proxy:
        chosen = proxies.choose(URL, {"https_proxy": proxy.url})
        connection = http.client.HTTPSConnection(chosen.host, chosen.port, context=tls.context(authority.pem_file(home)), timeout=5)
        connection.set_tunnel("api.test", 443, {"Proxy-Authorization": chosen.authorization})
        connection.request("GET", "/v1", headers={"Authorization": "Bearer key"})
        assert connection.getresponse().read() == b"secret"
        connection.close()
    assert server.requests[0].headers["authorization"] == "Bearer key"
    assert proxy.requests[0].target == "api.test:443" and "authorization" not in proxy.requests[0].headers


def test_proxy_server_forwards(target):
    with ProxyServer({"api.test:80": target.port}, "user:p@ss") as proxy:
        chosen = proxies.choose("http://api.test/v1", {"http_proxy": proxy.url})
        connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
        connection.request("POST", "http://api.test/v1?x", b"question", {"Proxy-Authorization": chosen.authorization})
        assert connection.getresponse().read() == b"x" * 1000
        connection.close()
    request = target.requests[0]
    assert (request.path, request.body, "proxy-authorization" in request.headers) == ("/v1?x", b"question", False)
    assert proxy.requests[0].target == "http://api.test/v1?x"


@pytest.mark.parametrize(
    "options, error, words",
    [
        ({"credentials": "user:pw"}, OSError, "407"),
        ({"fault": (403, "not allowed")}, OSError, "403"),
        ({"fault": (502, "")}, OSError, "502"),
        ({"route": {}}, OSError, "502"),
        ({"fault": "close"}, http.client.HTTPException, None),
        ({"fault": "reset"}, ConnectionResetError, None),
    ],
)
def test_proxy_server_refuses(target, options, error, words):
    with ProxyServer(**{"route": {"api.test:80": target.port}, **options}) as proxy, pytest.raises(error, match=words):
        tunnel(proxy, basic("user:wrong"))
    assert len(proxy.requests) == 1 and not target.requests


def test_proxy_server_hangs_until_it_is_closed():
    with ProxyServer(fault="hang") as proxy, pytest.raises(TimeoutError):
        tunnel(proxy, timeout=0.1)


def test_proxy_server_breaks_the_tunnel(target):
    with ProxyServer({"api.test:80": target.port}, fault=300) as proxy:
        connection = tunnel(proxy)
        connection.request("GET", "/v1")
        with pytest.raises(http.client.IncompleteRead):
            connection.getresponse().read()
        connection.close()
