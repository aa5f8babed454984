"""What a secret looks like: one table of formats, each with the words it needs beside it and its own examples.

The table names the functions it needs and imports none of them: most text has no keyword of it.
"""

from __future__ import annotations

from opsterm.record import NamedTuple

LONGEST = 2048  # characters of a value that one look takes in; longer ones are followed to their end


class Rule(NamedTuple):
    """One format. regex begins where a keyword (lower case) does, or up to `before` characters earlier; its last group
    that takes part, or else all of it, is the secret."""

    kind: str  # in «secret:KIND#N»
    title: str  # for people
    keywords: tuple[str, ...]
    regex: str  # "" where find does it all
    hits: tuple[str, ...]  # examples: what stands between ⟨ and ⟩ is the secret; ␟ is taken out (scanners would shout)
    misses: tuple[str, ...] = ()
    entropy: float = 0.0  # least bits per character
    before: int = 0
    judge: str = ""  # in redact_judge.JUDGES: whether what was found is a secret; "" is always
    find: str = ""  # in redact_rules.FINDERS


# fmt: off
_COLOUR = r"(?:\x1b\[[\d;]{0,16}[mK]){0,3}"
_PLAIN = r"[^\s\"'`«»,;&<\\\x00-\x1f\x7f]"
# A value: in quotes that are escaped, double or single, or up to where an unquoted one can be seen to end.
_VALUE = (
    rf"(?:\\+\"([^\"\\\n«»]{{1,{LONGEST}}})|\"([^\"\\\n«»]{{0,{LONGEST}}}(?:\\[^\n][^\"\\\n«»]{{0,256}}){{0,64}})"
    rf"|'([^'\n«»]{{1,{LONGEST}}})|({_PLAIN}{{1,{LONGEST}}}(?:(?:[,;&<](?![\s\"'/\\]|$|[\w.-]{{1,40}}[=:])"
    rf"|\\(?![nrt\"'\\])|[\"'](?=\w)){_PLAIN}{{0,256}}){{0,32}}))"
)
_IS = (
    rf"{_COLOUR}(?:\\{{0,3}}[\"'])?[\])]?{_COLOUR}(?:[ \t]{{0,60}}(?:=>|:=|={{1,3}}|::?)[ \t]{{0,60}}|>(?=\S)"
    rf"|[\"']?,?\s{{0,80}}\\?[\"']?value\\?[\"']?\s{{0,8}}[:=]\s{{0,8}}"  # "name": "DB_PASSWORD", "value": "…"
    rf"|(?<=[\"']),[ \t]{{0,4}}(?=[\"'])){_COLOUR}(?:[bru](?=[\"']))?"
)
_FREE = r"(?<![A-Za-z0-9_])"


def _prefixed(
    kind: str, title: str, keywords: str, regex: str, *hits: str,
    misses: tuple[str, ...] = (), bits: float = 3.0, judge: str = "real",
) -> Rule:
    """A token that its first characters make known."""
    return Rule(kind, title, tuple(keywords.split()), _FREE + regex, hits, misses, bits, judge=judge)


RULES: tuple[Rule, ...] = (
    Rule("private-key", "private key", ("private key",),
        "",
        ("-----BEGIN OPENSSH PRIVATE KEY-----\n⟨b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gt"
        "ZW\nQyNTUxOQ==⟩\n-----END OPENSSH PRIVATE KEY-----", '"private_key": "-----BEGIN PRIVATE '
        'KEY-----\\n⟨MIIEvQIBADANBgkqhkiG9w0BAQEFAASC⟩\\n-----END PRIVATE KEY-----\\n"',
        "-----BEGIN RSA PRIVATE KEY-----\n⟨MIIEpAIBAAKCAQEA7bq0PZ1pR3nV\nq8Zk1mX2cV4bN6mQ8wE0rT2y⟩\n[… 20 lines "
        "left out …]"),
        ("-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG\n-----END CERTIFICATE-----",
        "private key: (hidden)"),
        find="private_keys"),
    Rule("private-key", "private key", ("private-lines: ",),
        r"(?i)private-lines: \d+\s+([A-Za-z0-9+/=\s]+?)(?=\s+private-mac|\s*$)",
        ("Private-Lines: 1\n⟨AAAAgQCx4l8cQm1tVt0n9y1gq3pZ⟩\nPrivate-MAC: 0011",),
        entropy=2.5),
    Rule("private-key", "private key", ("ls0tls1crudjti",),
        r"(LS0tLS1CRUdJTi[A-Za-z0-9+/=]{40,2048})",
        ("tls.key: ⟨LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlFcEFJQkFBS0NBUUVB⟩",),
        ("tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSURkekNDQWwrZ0F3SUJBZ0lFQWdB",),
        judge="key_in_base64"),
    Rule("kubernetes-secret", "Kubernetes secret", ("kind: secret", '"kind": "secret"'),
        "",
        ("apiVersion: v1\ndata:\n  username: ⟨YWRtaW4=⟩\nkind: Secret\n",),
        ("apiVersion: v1\ndata:\n  a: YWRtaW4=\nkind: ConfigMap\n",),
        find="kubernetes"),
    # Clouds
    Rule("aws-key", "AWS key", ("akia", "asia", "abia", "acca"),
        _FREE + r"((?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Z0-9])",
        ("id ⟨AKIA␟QYLPMN5HFIQR7XYA⟩",),
        ("AKIAIOSFODNN7EXAMPLE", "Asia/Shanghai"),
        2.8,
        judge="real"),
    Rule("aws-secret-key", "AWS secret key", ("akia", "asia"),
        r"(?:AKIA|ASIA)[A-Z2-7]{16}[\"']?[,:;|\s]{1,4}[\"']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])",
        ("AKIA␟QYLPMN5HFIQR7XYA,⟨kR8vQ2nW5xZ1bM4cL7jH0gF3dS6aP9oI+uYtReWq⟩",),
        (),
        3.5),
    Rule("aws-secret-key", "AWS secret key", ("aws_secret_access_key ", "aws_session_token "),
        r"\w+[ \t]{1,4}([A-Za-z0-9/+=]{40,2048})",
        ("aws configure set aws_secret_access_key ⟨kR8vQ2nW5xZ1bM4cL7jH0gF3dS6aP9oI+uYtReWq⟩",),
        ("set aws_secret_access_key to",),
        3.5),
    Rule("aws-session-token", "AWS session token", ("iqojb3jpz2lu", "fwogzxivyxdz"),
        _FREE + r"((?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[A-Za-z0-9/+=]{60,2048})",
        ("⟨IQoJb3JpZ2luX2VjEJr//////////wEaCXVzLWVhc3QtMSJHMEUCIQDx8kq1mZp3vT7nWc5bR2yL⟩",)),
    _prefixed("gcp-key", "Google API key", "aiza",
        r"(AIza[\w-]{35})(?![\w-])",
        "key=⟨AIza␟SyB4k9XcQ2mW7nR1vT5zL8pJ0hG3fD6sAqo⟩"),
    _prefixed("google-oauth", "Google OAuth secret", "gocspx- ya29. 1//0",
        r"(GOCSPX-[\w-]{20,2048}|ya29\.[\w.-]{20,2048}|1//0[\w-]{40,2048})",
        "⟨GOCSPX-␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6J⟩"),
    Rule("azure-key", "Azure storage key", ("accountkey=", "sharedaccesskey="),
        r"(?i)(?:Account|SharedAccess)Key=([A-Za-z0-9+/]{40,2048}={0,2})",
        ("AccountName=x;AccountKey=⟨Zx8kQ2vL9mN4bR7tY1wP5sD3fG6hJ0aCe+Ui/"
        "OqKzXwVnBmTrEyLsDfGhJkQpWoRiTuYaSdFgHjKlZxCvBnMQw==⟩;Endpoint",),
        ("AccountKey=…;",),
        3.5),
    Rule("signed-url", "signature of a URL", ("sig=", "signature="),
        r"(?i)(?<=[?&;])(?:sig|X-Amz-Signature|X-Goog-Signature|Signature)=([A-Za-z0-9%+/_~-]{30,2048})",
        ("https://a.example/c?sv=2022&sig=⟨k9Qw2Zx7Lm1Np5Rt8Yc4Hd6JvB3nM0sFgT%2BxLr%2FqUeY%3D⟩&se=1",),
        ("sig=3",),
        3.0),
    Rule("signed-url", "signature of a URL", ("x-amz-signature=", "x-goog-signature="),
        r"(?i)X-(?:Amz|Goog)-Signature=([0-9a-f]{40,2048})",
        ("&X-Amz-Signature=⟨5f0c2a9b7e41d836aa10f2c4b86e9d735f0c2a9b7e41d836aa10f2c4b86e9d73⟩",),
        (),
        3.0),
    Rule("azure-secret", "Azure client secret", ("q~",),
        r"(?<![\w.~-])([\w~.-]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])",
        ("secret ⟨k3V8Q~␟vB9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gT.aXe⟩",),
        (),
        3.5,
        4),
    # Code hosts and packages
    _prefixed("github-token", "GitHub token", "gh github_pat_",
        r"(gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{30,255})",
        "token ⟨ghp_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2⟩",
        misses=("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "ghs_short")),
    _prefixed("gitlab-token", "GitLab token", "gl gr1348941",
        r"(gl(?:pat|dt|rt|ptt|oas|cbt|ft|imt|agent|soat|ffct)-[\w.-]{18,300}|GR1348941[\w-]{18,30})",
        "⟨glpat-␟k3Vb9Qw2Zx7Lm1Np5Rt8⟩",
        bits=2.8),
    _prefixed("npm-token", "npm token", "npm_",
        r"(npm_[A-Za-z0-9]{30,2048})",
        "⟨npm_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2⟩",
        misses=("npm_config_registry",)),
    _prefixed("package-token", "package registry token", "pypi-ag rubygems_ dckr_ oy2",
        r"(pypi-Ag[\w-]{40,2048}|rubygems_[0-9a-f]{40,2048}|dckr_[po]at_[\w-]{20,2048}|oy2[a-z0-9]{43}(?![a-z0-9]))",
        "⟨dckr_pat_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6J⟩"),
    Rule("npm-token", "npm token", ("_auth",),
        r"_auth(?:Token)?\s{0,4}=\s{0,4}\"?([^\s\"«»]{8,2048})",
        ("//registry.example/:_authToken=⟨f3b0c442-98fc-1c14-9afb-f4c8996fb924⟩",),
        ("//r/:_authToken=${NPM_TOKEN}",),
        judge="real"),
    # Talk, money, mail
    _prefixed("slack-token", "Slack token", "xox xapp-",
        r"(xox[abceoprs](?:\.xox[bp])?-[\w-]{16,2048}|xapp-\d-[\w-]{16,2048})",
        "⟨xoxb-␟2483910571-2483910572-k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H⟩",
        misses=("xoxb-",),
        bits=2.8),
    Rule("webhook", "webhook", ("hooks.slack.com/", "/api/webhooks/", "webhook.office.com/"),
        r"(?i)(?:hooks\.slack\.com/(?:services|workflows|triggers)/([\w/+-]{20,2048})|/api/webhooks/\d{15,2048}/"
        r"([\w-]{40,2048})|webhook\.office\.com/webhookb2/([\w@/-]{40,2048}))",
        ("https://hooks.slack.com/services/⟨T0␟K3VB9QW/B0ZX7LM1NP/k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H⟩",),
        ("https://hooks.slack.com/services/TXXXXXXXX/BXXXXXXXX/XXXXXXXXXXXXXXXX",),
        3.0),
    _prefixed("stripe-key", "Stripe key", "sk_ rk_ whsec_",
        r"((?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,2048}|whsec_[A-Za-z0-9+/=]{24,2048})",
        "⟨sk_live_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H⟩",
        misses=("pk_live_k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H",)),
    _prefixed("sendgrid-key", "SendGrid key", "sg.",
        r"(SG\.[\w-]{16,32}\.[\w-]{16,64})",
        "⟨SG.␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc.4Hd6JsF0gTaXe2k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6Js⟩"),
    _prefixed("twilio-key", "Twilio key", " ".join("sk" + digit for digit in "0123456789abcdef"),  # "sk" is in "disk"
        r"(SK[0-9a-f]{32})(?![0-9a-zA-Z])",
        "⟨SK␟3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩",
        misses=("SKU12345",),
        bits=2.8),
    _prefixed("mail-key", "mail service key", "key- xkeysib- re_",
        r"(key-[0-9a-f]{32}(?![0-9a-zA-Z])|xkeysib-[0-9a-f]{40,2048}-\w+|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,2048})",
        "⟨key-␟3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩",
        misses=("key-rotation-policy",)),
    Rule("telegram-token", "Telegram bot token", (":aa",),
        r"(?<![0-9A-Za-z])(\d{8,10}:AA[\w-]{32,34})(?![\w-])",
        ("bot ⟨7391048265:AA␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTa⟩",),
        ("mac 00:aa:bb:cc",),
        3.5,
        10),
    Rule("telegram-token", "Telegram bot token", ("/bot",),
        r"/bot(\d{8,10}:AA[\w-]{32,34})(?![\w-])",
        ("https://api.telegram.org/bot⟨7391048265:AA␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTa⟩/getMe",),
        (),
        3.5),
    # Models
    _prefixed("ai-key", "AI provider key", "gsk_ hf_ xai- pplx- r8_ nvapi- tgp_v1_",
        r"((?:gsk_|hf_|xai-|pplx-|r8_|nvapi-|tgp_v1_)[\w-]{20,2048})",
        "⟨gsk_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gT⟩"),
    Rule("ai-key", "AI provider key", ("sk-",),
        r"(?<![\w-])(sk-[\w-]{20,2048})",
        ("⟨sk-␟proj-k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gT⟩", "⟨sk-␟ant-api03-k3Vb9Qw2Zx7Lm1Np5Rt8Yc⟩"),
        ("task-0123456789abcdef0123", "sk-learn-pipeline-with-long-name"),
        3.3,
        judge="mixed"),
    # Infrastructure
    Rule("digitalocean-token", "DigitalOcean token", ("_v1_",),
        _FREE + r"(do[opr]_v1_[0-9a-f]{40,2048})",
        ("⟨dop_v1_␟3f9a1c7e5b2d804f6e8a9c1b3d5f7e023f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩",),
        (),
        3.0,
        3),
    _prefixed("vault-token", "Vault token", "hv",
        r"(hv[sbr]\.[\w-]{20,2048})",
        "⟨hvs.␟CAESIk3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6J⟩"),
    _prefixed("age-key", "age secret key", "age-secret-key-1",
        r"(AGE-SECRET-KEY-1[A-Z0-9]{40,2048})",
        "⟨AGE-SECRET-KEY-1␟QYL9PMN5HFZQR7XYAK3VB9QW2ZX7LM0NP5RT8YC4HD6JSF0GTAXE2QQPZRY⟩"),
    _prefixed("swarm-token", "Docker Swarm token", "swmtkn-1-",
        r"(SWMTKN-1-[a-z0-9-]{50,2048})",
        "⟨SWMTKN-1-␟3f9a1c7e5b2d804f6e8a9c1b3d5f7e023f9a1c7e5b2d804f-6e8a9c1b3d5f7e02⟩"),
    _prefixed("service-token", "service token", "glsa_ glc_ sntry nrak- pul- tskey- shp dp. lin_api_ pmak- sbp_ "
        "pscale_ figd_ ntn_ atatt3 akcp cmvmd ops_ey dapi sq0 eaac",
        r"((?:glsa_|glc_|sntry[su]_|NRAK-|pul-(?=[0-9a-f]{40})|tskey-(?:auth-|api-|client-)?|shp(?:at|ss|ca)_|"
        r"dp\.[ps]t\.|lin_api_|PMAK-|sbp_|pscale_(?:tkn|pw|oauth)_|figd_|ntn_|ATATT3|AKCp|cmVmd|ops_ey|"
        r"dapi(?=[0-9a-f]{32})|sq0(?:atp|csp)-|EAAC)[\w.=+/-]{18,2048})",
        "⟨glsa_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gT_a1b2c3d4⟩",
        misses=("pul-request-template-for-docs", "tskey-documentation-page-name"),
        bits=3.2,
        judge="mixed"),
    Rule("terraform-token", "Terraform token", (".atlasv1.",),
        r"(?<![\w-])([\w-]{14}\.atlasv1\.[\w-]{40,2048})",
        ("⟨k3Vb9Qw2Zx7Lm1.atlasv1.␟Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe⟩",),
        (),
        3.0,
        14),
    Rule("sentry-dsn", "Sentry DSN", ("://",),
        r"://([0-9a-f]{32}(?::[0-9a-f]{32})?)@[\w.-]+/\d",
        ("https://⟨3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩@o12.ingest.example.io/345",),
        (),
        2.8),
    Rule("kubeadm-token", "kubeadm token", ("kubeadm join", "--discovery-token "),
        r"(?s).{0,120}?--(?:discovery-)?token[ =]([a-z0-9]{6}\.[a-z0-9]{16})(?![a-z0-9])",
        ("kubeadm join 10.0.0.1:6443 --token ⟨k3vb9q.w2zx7lm1np5rt8yc⟩ --discovery-token-ca-cert-hash sha256:00",)),
    Rule("jwt", "JWT", ("eyj",),
        r"(?<![\w-])(eyJ[\w-]{10,2048}\.eyJ[\w-]{8,2048}(?:\.[\w-]*)?|eyJ[\w-]{10,"
        r"2048}\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+)",
        ("jwt ⟨eyJ␟hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe⟩",),
        ("eyJ.eyJ.", "data:application/json;base64,eyJ2ZXJzaW9uIjozfQ==")),
    # Protocols
    Rule("url-password", "password in a URL", ("://",),
        r"://[^\s/:@\"'«»<>\[\]]{0,128}:([^\s/\"'`«»<>]{1,256})@(?=[\w\[$*{.%-])(?!sha\d+:)",
        ("postgres://app:⟨k3Vb9Qw2⟩@db.example:5432/app", "redis://:⟨k3Vb9Qw2⟩@cache:6379/0",
        "amqp://u:⟨p@ssw0rd⟩@mq/"),
        ("postgres://app:$PGPASS@db/app", "https://user:password@host/", "http://[::1]:8080/a@b",
        "http://host:8080?x=a@b", "docker://nginx:1.25@sha256:0a"),
        judge="url_password"),
    Rule("url-password", "password in a URL", ("@tcp(", "@unix("),
        r"(?<![\w.-])[\w.-]{1,64}:([^\s@\"'«»]{3,64})@(?:tcp|unix)\(",
        ("app:⟨k3Vb9Qw2⟩@tcp(db:3306)/app",),
        ("app:$PW@tcp(db)",),
        0.0,
        130,
        "url_password"),
    Rule("authorization", "authorization header", ("authorization", "x-", "api-key:", "apikey:", "private-token",
        "job-token", "deploy-token"),
        r"(?i)(?:authorization|(?:x-(?!idempotency|request|csrf|correlation|trace)[\w-]{0,20}|private-|job-|deploy-|"
        r"api-?)(?:token|key))\\?[\"']?\s{0,4}[:=]\s{0,4}\\?[\"']?(?:Bearer|Basic|Token(?: token=\"?)?|ApiKey|Key|"
        r"SharedKey [\w.-]+:|Negotiate|NTLM|OAuth|GenieKey|Splunk|DPoP|Api-Key|GoogleLogin auth=)?[ :]{0,2}([\w.~+/"
        r"=:%!$*|-]{8,2048})",
        ("Authorization: Basic ⟨YWRtaW46azNWYjlRdzI=⟩", "X-Api-Key: ⟨k3Vb9Qw2Zx7Lm1Np⟩",
        '"Authorization": "Bearer ⟨k3Vb9Qw2Zx7Lm1Np5Rt8⟩"'),
        ("Authorization: Bearer $TOKEN", "Authorization: Bearer <token>", "Authorization: Basic realm=x",
        "authorization: required"),
        judge="random"),
    Rule("authorization", "authorization header", ("bearer ", "bearer%20"),
        r"(?i)bearer(?: |%20){1,3}([\w.~+/=-]{16,2048})",
        ("curl -H 'auth: Bearer ⟨k3Vb9Qw2Zx7Lm1Np5Rt8⟩'",),
        ("Bearer authentication failed", "bearer token_type_is_wrong"),
        2.8,
        judge="random"),
    Rule("basic-auth", "user and password in base64", ("basic ",),
        _FREE + r"(?i:basic) ([A-Za-z0-9+/]{8,2048}={0,2})(?![\w.+/-])",
        ("use Basic ⟨YWRtaW46azNWYjlRdzI=⟩",),
        ("Basic authentication", "basic settings"),
        judge="basic"),
    Rule("docker-auth", "registry login", ('"auth"', '\\"auth\\"', "identitytoken"),
        r"(?i)\\{0,3}\"?(?:auth|identitytoken)\\{0,3}\"\s{0,4}:\s{0,4}\\{0,3}\"([A-Za-z0-9+/=_.-]{8,2048})",
        ('"auths": {"r.example": {"auth": "⟨YWRtaW46azNWYjlRdzI=⟩"}}',),
        ('"auth": "disabled"',),
        judge="random"),
    Rule("cookie", "cookie", ("cookie",),
        r"(?i)(?<![\w-])cookie\\?[\"']?\s{0,4}[:=]\s{0,4}\\?[\"']?([^\r\n\"'«»\\]{8,2048})",
        ("Cookie: ⟨theme=dark; session=k3Vb9Qw2Zx7Lm1Np5Rt8⟩",),
        ("Cookie: theme=dark", "cookie: enabled for all"),
        judge="cookie"),
    Rule("cookie", "cookie", ("set-cookie",),
        r"(?i)set-cookie\\?[\"']?\s{0,4}[:=]\s{0,4}\\?[\"']?[\w.%-]{1,80}=([^;\s\"'«»\\]{8,4096})",
        ("Set-Cookie: sid=⟨k3Vb9Qw2Zx7Lm1Np5Rt8⟩; Path=/",),
        ("Set-Cookie: lang=english; Path=/",),
        judge="random"),
    Rule("session-id", "session", ("phpsessid", "jsessionid", "connect.sid", "asp.net_sessionid", "sessionid="),
        r"(?i)(?:phpsessid|jsessionid|connect\.sid|asp\.net_sessionid|sessionid)=([\w.%:!-]{16,2048})",
        (";jsessionid=⟨3F9A1C7E5B2D804F6E8A9C1B3D5F7E02⟩",),
        ("PHPSESSID=deleted",),
        2.5,
        judge="random"),
    Rule("password-hash", "password hash", ("$", "pbkdf2_sha", "{ssha", "{sha", "scram-sha-256$"),
        r"(?i)((?<![\w$])\$(?:1|5|6|7|y|gy|apr1|2[aby]|argon2\w{1,2}|scrypt|pbkdf2[\w-]{0,16})\$[\w./$=,+*-]{12,"
        r"256}|pbkdf2_sha\d+\$\d+\$[\w./+=$]{20,256}|\{S?SHA\d*\}[\w+/=]{20,256}|scram-sha-256\$\d+:[\w+/=$:]{30,"
        r"256})",
        ("root:⟨$6$k3Vb9Qw2$Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2⟩:19000:0:99999:7:::",),
        ("awk '{print $1$2}'", "s/$1$/x/"),
        3.0),
    # Tools
    Rule("wireguard-key", "WireGuard key", ("privatekey", "presharedkey", "private key:", "preshared key:"),
        r"(?i)(?:private|preshared) ?key\s{0,8}[=:]\s{0,8}([A-Za-z0-9+/]{42,43}=)",
        ("PrivateKey = ⟨k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Q0=⟩",),
        ("PublicKey = k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Q0=", "private key: (hidden)"),
        3.5),
    Rule("unseal-key", "Vault unseal key", ("unseal key", "recovery key"),
        r"(?i)(?:unseal|recovery) key \d{1,2}\s?[:=]\s{0,4}([A-Za-z0-9+/=]{20,2048})",
        ("Unseal Key 1: ⟨k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Qw2⟩",),
        (),
        3.0),
    Rule("vault-token", "Vault token", ("initial root token", "root token"),
        r"(?i)root token\s{0,16}[:=]\s{0,4}(s\.[A-Za-z0-9]{20,2048}|[0-9a-f-]{36})",
        ("Initial Root Token: ⟨s.k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H⟩",)),
    Rule("netrc", "password of .netrc", ("machine ", "login "),
        rf"(?:machine \S{{1,128}}\s{{1,20}})?login \S{{1,128}}\s{{1,20}}password\s{{1,8}}{_VALUE}",
        ("machine h.example login deploy password ⟨k3Vb9Qw2⟩", "machine h\n  login u\n  password ⟨hunter2x⟩"),
        ("login page password reset",),
        judge="typed"),
    Rule("password", "password", ("requirepass", "masterauth", "insecure-password", "auth-pass", "wpa-psk", "rootpw",
        "bindpw"),
        rf"(?:requirepass|masterauth|insecure-password|auth-pass|wpa-psk|rootpw|bindpw)[ \t]{{1,20}}{_VALUE}",
        ("requirepass ⟨k3Vb9Qw2⟩",),
        ("requirepass <password>",),
        judge="typed"),
    Rule("password", "password", ("identified by", "identified with"),
        r"(?i)identified (?:with \S{1,40} )?(?:by|as) (?:password )?\\{0,3}[\"']([^\"'\\\n«»]{3,256})",
        ("CREATE USER a IDENTIFIED BY '⟨k3Vb9Qw2⟩'",),
        ("IDENTIFIED BY '***'",),
        judge="typed"),
    Rule("password", "password", ("password",),
        r"(?i)password(?: ?\(| )\\?'([^'\\\n«»]{3,256})'",
        ("ALTER ROLE app WITH PASSWORD '⟨k3Vb9Qw2⟩'", "SET PASSWORD FOR a = PASSWORD('⟨k3Vb9Qw2⟩')"),
        ("for password 'abc' is too short".replace("abc", "***"),),
        judge="typed"),
    Rule("password", "password", ("--", "-storepass", "-keypass"),
        rf"(?i)--?[\w-]{{0,24}}(?:pass|password|passwd|passphrase|token|secret|api-?key|(?:secret|access)[-_]key|"
        rf"storepass|keypass)(?:[ \t]{{1,4}}|=){_VALUE}",
        ("mysqldump --password=⟨k3Vb9Qw2⟩ app", "login --password ⟨k3Vb9Qw2⟩ -u x"),
        ("--password-stdin", "--password FILE is read", "--token <token>", "-t, --token string   the token to use",
        "--password, -p  ask"),
        judge="option"),
    Rule("password", "password", ("mysql", "mariadb"),
        rf"(?:mysql|mariadb)[\w-]{{0,12}}(?:[ \t]+[^\n|;&]{{0,200}}?)?[ \t]-p{_VALUE}",
        ("mysql -u root -p⟨k3Vb9Qw2⟩ app",),
        ("mysql -u root -p", "mysql -u root -p < dump.sql"),
        judge="typed"),
    Rule("password", "password", ("sshpass", "redis-cli", "smbclient", "ldap", " login ", "lftp", "rabbitmqctl",
        "htpasswd", "sqlcmd", "7z ", "zip ", "ipmitool", "xfreerdp", "snmp", "mongo"),
        rf"(?:sshpass[ \t]+-p ?|redis-cli[^\n|;]{{0,120}}?[ \t](?:-a|--pass)[ \t]+|ldap\w+[^\n|;]{{0,200}}?[ \t]-w[ "
        rf"\t]*|[ \t]login[ \t][^\n|;]{{0,200}}?(?<=[ \t])-p[ \t]+|sqlcmd[^\n|;]{{0,200}}?[ \t]-P[ \t]*|"
        rf"smbclient[^\n|;]{{0,120}}?-U[ \t]*[^\s%]{{1,60}}%|ipmitool[^\n|;]{{0,120}}?[ \t]-P[ \t]+|mongo\w*[^\n|;"
        rf"]{{0,160}}?[ \t]-p[ \t]+|snmp\w+[^\n|;]{{0,160}}?[ \t]-[AX][ \t]+|(?:7z|zip)[ \t][^\n|;]{{0,80}}?[ "
        rf"\t]-[pP][ \t]?|rabbitmqctl (?:add_user|change_password) \S{{1,60}} |htpasswd[ \t]+-\w*b\w*[^\n|;"
        rf"]{{0,120}}?\S[ \t]+\S{{1,60}}[ \t]+|xfreerdp[^\n|;]{{0,160}}?/p:|lftp[^\n|;]{{0,120}}?-u[ \t]+[^\s,"
        rf"]{{1,60}},){_VALUE}",
        ("sshpass -p ⟨k3Vb9Qw2⟩ ssh h", "redis-cli -h c -a ⟨k3Vb9Qw2⟩ ping"),
        ("sshpass -e ssh h", "docker login -u x --password-stdin"),
        judge="typed"),
    Rule("password", "password", ("curl", "http ", "https ", "etcdctl"),
        r"(?:curl|https?|etcdctl)[ \t](?:[^\n|;]{0,400}?[ \t])?(?:-u|--user|-a|--proxy-user|-U)[ \t=]{0,"
        r"2}[\"']?[^\s:\"'«»$]{0,80}:([^\s\"'«»]{3,256})",
        ("curl -fsS -u admin:⟨k3Vb9Qw2⟩ https://h",),
        ("curl -u user:$PASS https://h", "curl -u admin https://h:80"),
        judge="typed"),
    Rule("password", "password", ("stats auth ",),
        r"stats auth [^\s:]{1,60}:(\S{3,128})",
        ("stats auth admin:⟨k3Vb9Qw2⟩",),
        ("stats auth admin:$PW",),
        judge="typed"),
    Rule("psk", "pre-shared key", (': psk "', ": psk '", ': xauth "', ': eap "'),
        r"(?i): (?:psk|xauth|eap) [\"']([^\"'\n«»]{4,256})",
        (': PSK "⟨k3Vb9Qw2Zx7L⟩"',),
        (': PSK "***"',),
        judge="typed"),
    Rule("password", "password", ("chpasswd",),
        r"(?:echo|printf)(?: -\w)? [\"']?[\w.-]{1,40}:([^\s\"'«»|]{3,128})[\"']?\s*\|\s*(?:sudo )?chpasswd",
        ("echo 'root:⟨k3Vb9Qw2⟩' | chpasswd",),
        ("echo \"root:$PW\" | chpasswd",),
        0.0,
        200,
        "typed"),
    Rule("passphrase", "passphrase", ("pass:", "pass pass:"),
        r"(?<=[ \t\"'=])pass:([^\s\"'«»]{3,256})",
        ("openssl rsa -passin pass:⟨k3Vb9Qw2⟩ -in k",),
        ("tests pass: 12",),
        judge="typed"),
    Rule("password", "password", ("password ", "passwort ", "passphrase ", "passcode ", "token is ", "key is ",
        "secret is ", "pw is "),
        rf"(?i)\w{{2,10}} (?:is|was|to|ist|lautet) (?:set to |now )?{_VALUE}",
        ("the root password is ⟨k3Vb9Qw2!⟩",),
        ("the password is wrong", "token is expired", "your key is 12345678"),
        judge="prose"),
    # Names that say so
    Rule("password", "password", ("pass", "pwd", "psk", "authtok"),
        rf"(?i)(?P<name>pass(?:words?|wd|phrase|wort|code)|(?<!by)(?<!com)(?<!tres)pass(?![a-z])|"
        rf"(?<!\$)pwd(?![a-z])|(?<![a-z])psk(?![a-z])|authtok(?![a-z]))(?P<rest>[\w.-]{{0,32}}){_IS}{_VALUE}",
        ("DB_PASSWORD=⟨k3Vb9Qw2⟩", '"password": "⟨hunter2⟩"', "password: '⟨correct horse battery⟩'",
        "$db['pass'] = '⟨k3Vb9Qw2⟩';", "<password>⟨k3Vb9Qw2⟩</password>", "- name: DB_PASSWORD\n  value: ⟨k3Vb9Qw2⟩",
        "PGPASSWORD=⟨letmein⟩ psql"),
        ("password=$VAR", "password: ", "password=<your password>", "password=***", "password = get_password()",
        "password=«secret:password#1»", "password: incorrect", "passwd: files systemd", "PWD=/var/www",
        "password_file=/run/secrets/x1"),
        judge="password"),
    Rule("token", "token", ("token",),
        rf"(?i)(?P<name>token)(?P<rest>[\w.-]{{0,32}}){_IS}{_VALUE}",
        ("token: ⟨k3Vb9Qw2Zx7L⟩", "GITHUB_TOKEN=⟨3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩"),
        ("token expired", "token: ${{ secrets.X }}", "max_tokens=4096", "next_page_token: k3Vb9Qw2Zx7L",
        "token_type=bearer", "unexpected token: }"),
        judge="strong"),
    Rule("secret", "secret", ("secret",),
        rf"(?i)(?P<name>secret)(?P<rest>[\w.-]{{0,32}}){_IS}{_VALUE}",
        ('client_secret = "⟨k3Vb9Qw2Zx7L⟩"', "SECRET_KEY_BASE=⟨3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩"),
        ("secretName: my-app-tls", "secret: app-db-7f8d9", "secret=process.env.SECRET"),
        judge="strong"),
    Rule("key", "key", ("key",),
        rf"(?i)(?P<name>key)(?P<rest>[\w.-]{{0,32}}){_IS}{_VALUE}",
        ("api_key: ⟨k3Vb9Qw2Zx7L⟩", "API_KEY=⟨3f9a1c7e-5b2d-804f-6e8a-9c1b3d5f7e02⟩"),
        ("key: k3Vb9Qw2Zx7L", "cache_key=k3Vb9Qw2Zx7L", "public_key: k3Vb9Qw2Zx7L"),
        judge="strong"),
)
