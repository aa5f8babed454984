"""Programs of programming languages: interpreters, compilers, debuggers, what looks into binaries."""

PROGRAMS = {
    "python|python2|python3|python2.7|python3.8|python3.9|python3.10|python3.11|python3.12|"
    "python3.13|python3.14|pypy|pypy3|ipython|ipython3|bpython|micropython": """read file? text* -c=code!first
   -m=text!exec,first -V!help --version!help -h!help -?!help --help!help --help-env!help --help-xoptions!help
   --help-all!help -b -bb -B -d -E -i!exec -I -O -OO -P -q -R -s -S -u -v -x -W=text -X=text
   --check-hash-based-pycs=text -VV!help
    """,
    "node|nodejs": """read file? text* -e,--eval=code!first -p,--print=code!first -c,--check=read!first
   -v,--version!help -h,--help!help --v8-options!help -i,--interactive!exec -r,--require=exec!exec --import=exec!exec
   --loader,--experimental-loader=exec!exec --input-type=text --inspect=?text!exec --inspect-brk=?text!exec
   --inspect-port=text --max-old-space-size=text --max-semi-space-size=text --stack-size=text --trace-warnings
   --trace-deprecation --trace-uncaught --trace-exit --no-warnings --no-deprecation --throw-deprecation
   --enable-source-maps --experimental-vm-modules --experimental-modules --experimental-strip-types
   --experimental-transform-types --experimental-specifier-resolution=text --unhandled-rejections=text
   --use-openssl-ca --use-bundled-ca --use-system-ca --tls-min-v1.0 --tls-min-v1.2 --openssl-legacy-provider
   --dns-result-order=text --no-addons --expose-gc --preserve-symlinks --prof!write --prof-process!first
   --cpu-prof!write --heap-prof!write --test!exec --watch!exec --watch-path=read --env-file=read
   --env-file-if-exists=read --run=text!exec,first --icu-data-dir=read --title=text --completion-bash
   --abort-on-uncaught-exception --interpreted-frames-native-stack --experimental-permission --permission
   --allow-fs-read=text --allow-fs-write=text --allow-child-process --experimental-default-type=text
   --test-reporter=text --test-only --test-name-pattern=text --conditions,-C=text --report-on-fatalerror
   --report-uncaught-exception
    """,
    "ts-node|tsx|nodemon|esno|babel-node|coffee|ts-node-dev|vite-node|jsc|qjs|d8": """read file?!exec
   -e,--eval=code!first -p,--print=code!first -v,--version!help -h,--help!help -w,--watch=?read -P,--project=read
   -r,--require=exec!exec -T,--transpile-only --esm --inspect -x,--exec=shell!exec --ext=text -i,--ignore=text
   --delay=text -V -q
    """,
    "deno": """exec @long -h,--help!help -V,--version!help -q,--quiet -L,--log-level=text --unstable
 $allow1 = -A,--allow-all --allow-read=?text --allow-write=?text --allow-net=?text --allow-env=?text
 $allow2 = $allow1 --allow-run=?text --allow-sys=?text --allow-ffi=?text --allow-import=?text -R=?text -W=?text
 $allow3 = $allow2 -N=?text -E=?text --deny-read=?text --deny-write=?text --deny-net=?text --deny-env=?text
 $allow4 = $allow3 --deny-run=?text --no-prompt -c,--config=read --no-config --import-map=read --no-remote
 $allow5 = $allow4 --no-npm --node-modules-dir=?text -r,--reload=?text --lock=?read --no-lock --frozen=?text
 $allow6 = $allow5 --check=?text --no-check=?text --cached-only --watch=?text --env-file=?read --v8-flags=text
 $allow7 = $allow6 --seed=text --location=text --inspect=?text --inspect-brk=?text --ext=text --cert=read
 $allow = $allow7 --unsafely-ignore-certificate-errors=?text
 run|serve: exec file?
 eval: read code -p,--print $allow --ext=text
 test|bench|task|repl|jupyter|x|create: exec text* $allow
 fmt: write write* --check!look --ext=text --ignore=text --watch --options-line-width=text -c,--config=read
   --no-config --use-tabs --indent-width=text --line-width=text --prose-wrap=text --single-quote --no-semicolons
 lint: read read* --fix!write --rules --rules-exclude=text --rules-include=text --rules-tags=text --json --compact
   --ignore=text --watch -c,--config=read --no-config $allow
 check: net read* --all --doc --doc-only --remote $allow
 info|doc|types|help: net read* --json --html!write --output=write --name=text --private --lint --filter=text $allow
 outdated: net text* -u,--update!write --latest --recursive,-r --compatible -i,--interactive
 completions: read text*
 cache|install|i|add|uninstall|remove|upgrade|compile|bundle|init|vendor: write,net text* $allow -o,--output=write
   -n,--name=text -g,--global -f,--force --root=write -e,--entrypoint --dev -D --target=text --dry-run!dry --lcov
   --detailed
 coverage|clean|update|approve-scripts: write,net text* $allow -o,--output=write -n,--name=text -g,--global -f,--force
   --root=write -e,--entrypoint --dev -D --target=text --dry-run!dry --lcov --detailed
 publish|deploy: write,net text* --dry-run!dry --token=text --allow-dirty
    """,
    "bun": """exec @long exec? text* -h,--help!help -v,--version!help --revision!help -e,--eval=code!first
   -p,--print=code!first --watch --hot --silent --cwd=cd -c,--config=read -b,--bun -i --env-file=read --inspect=?text
   --smol -r,--preload=exec!exec --port=text --prefer-offline --prefer-latest --no-install --install=text
   --filter=text -F=text --if-present --elide-lines=text --define=text -d=text
 run|test|x|create|c|dev|repl|exec: exec text* -t,--test-name-pattern=text --coverage --timeout=text --bail=?text
   --todo -u,--update-snapshots --rerun-each=text --only
 build: write read* --outdir=write --outfile=write --target=text --minify --sourcemap=?text --splitting --compile
   --watch --format=text --entry-naming=text -e,--external=text --no-bundle --bytecode
 install|i|add|a|remove|rm|update|link|unlink|ci|patch|patch-commit|upgrade: write,exec,net text* -d,--dev,-D
   --optional --peer -E,--exact -g,--global -f,--force --production,-p --no-save --dry-run!dry --frozen-lockfile
   --ignore-scripts --latest -y,--yes --no-cache --verbose --trust -a,--all --no-summary --backend=text --registry=url
   --canary --stable -r,--recursive --interactive
 init|migrate|trust: write,exec,net text* -d,--dev,-D --optional --peer -E,--exact -g,--global -f,--force
   --production,-p --no-save --dry-run!dry --frozen-lockfile --ignore-scripts --latest -y,--yes --no-cache --verbose
   --trust -a,--all --no-summary --backend=text --registry=url --canary --stable -r,--recursive --interactive
 outdated|audit|why|info|view|search|whoami: net text* --json -r,--recursive --audit-level=text --prod --ignore=text
   --depth=text --top
 discord|docs|getcompletes|completions|help: read text*
 pm: read
 pm ls|list|bin|hash|hash-string|hash-print|untrusted|default-trusted|version: net text* -g,--global --all -a
 pm view|whoami|why: net text* -g,--global --all -a
 pm cache: net text* -g,--global --all -a
 pm cache rm: delete none
 pm pack|trust|migrate: write,exec text* --all --dry-run!dry --destination=write --ignore-scripts --gzip-level=text
 pm pkg: write,exec text* --all --dry-run!dry --destination=write --ignore-scripts --gzip-level=text
 pm pkg get: read text*
 publish: write,net text* --dry-run!dry --access=text --tag=text --otp=text --ignore-scripts
    """,
    "uvx": """exec text* @stop --from=text --with=text -p,--python=text --isolated -h,--help!help -V,--version!help
   -n,--no-cache --offline -q,--quiet -v
    """,
    "ruby|jruby|irb|mruby|truffleruby": """read file? read* -e=code!first -0=?count -a -c!first -C=cd -d,--debug
   -E=text -F=text -i=?text!write -I=text -l -n -p -r=exec!exec -s -S -T=?text -v --verbose -w -W=?text -x=?text
   --version!help -h!help --help!help --copyright!help --jit --yjit --enable=text --disable=text --encoding=text
   --external-encoding=text --yydebug
    """,
    "perl|perl5": """read file? read* -e=code!first -E=code!first -c!look -v!help -V=?text -h!help -? -n -p -l=?count
   -a -F=text -i=?text!write -0=?count -I=text!exec -M=text -m=text -w -W -X -s -S -t -T -u -U -x=?text -C=?text
   -d=?text!exec -D=text -f -g --version!help --help!help
    """,
    "raku|perl6": "read file? -e=code!first -n -p -l -I=text -M=text -c -V -v,--version!help -h,--help!help --doc",
    "php|php7|php8|php7.*|php8.*|php-cgi|hhvm": """read file? text* -r,--run=code!first -B,--process-begin=code!exec
   -R,--process-code=code!exec -E,--process-end=code!exec -F,--process-file=exec!exec -a,--interactive!exec -b=text
   -c,--php-ini=read -n,--no-php-ini -d,--define=text -e -f,--file=exec!exec,first -h,--help!help -H,--hide-args
   -i,--info -l,--syntax-check!look -m,--modules -s,--syntax-highlight -S,--server=text!exec -t,--docroot=read
   -v,--version!help -w,--strip -z,--zend-extension=exec!exec --ini=?text --rf,--rfunction=text --rc,--rclass=text
   --re,--rextension=text --rz=text --ri,--rextinfo=text
    """,
    "lua|lua5.*|luajit|texlua": "read file? text* -e=code -i!exec -l=exec!exec -v -E -W - -j=text -O=text -b!write",
    "R|Rscript|r|littler": """exec @long text* -e=code!first --version!help --help!help -h!help -f,--file=exec --args
   --vanilla --no-save --save --slave,--no-echo -q,--quiet,--silent --no-restore --no-environ --no-site-file
   --no-init-file --interactive -g,--gui=text -d,--debugger=text --verbose --default-packages=text --encoding=text
 CMD: exec text*
 CMD check|INSTALL|REMOVE|build|BATCH|COMPILE|SHLIB|Rd2pdf|Sweave: write,exec text*
 CMD config: read text*
 RHOME: read none
    """,
    "java": """exec file? @long -version,--version!help -showversion --show-version -help,--help,-h,-?!help -X!help
   --help-extra!help -jar=exec!exec,first -cp,-classpath,--class-path=read -p,--module-path=read
   -m,--module=text!exec,first --list-modules!help -d32 -d64 -server -client -ea -da -esa -dsa -verbose
   -XshowSettings,-XshowSettings:all,-XshowSettings:vm,-XshowSettings:properties,-XshowSettings:system --enable-preview
   --source=text --add-modules=text
   --add-opens=text --add-exports=text --dry-run
    """,
    "javac|kotlinc|scalac|groovyc|kotlinc-jvm": """write read* @long -version,--version!help -help,--help!help
   -d=write -cp,-classpath,--class-path=read -sourcepath=read -source,--source=text -target,--target=text
   --release=text -g -verbose -encoding=text -nowarn -Xlint -Werror -proc:none -processorpath=read -processor=text
   -s=write -h=write -implicit:none -deprecation -parameters -include-runtime
    """,
    "jhsdb|jlink": """read text* @long -l -v -m -V -q -h,--help!help -F
   -e -heap -histo -c -p -s -public -protected -private -package -verbose -constants -t -gc -gcutil -gccause -gcnew
   -gcold -class -compiler -summary,-S -dump=write!write -cp,-classpath=read -R --version!help
    """,
    "javap|jdeps": """
   read read* @long -v,-verbose,--verbose -l -c -s -p,-private,--private -public -protected -package -sysinfo
   -constants -cp,-classpath,--class-path=read -m,--module=text -summary,-S,-s -R,-recursive,--recursive -e,-regex=text
   -jdkinternals,--jdk-internals --print-module-deps --list-deps --list-reduced-deps --ignore-missing-deps
   --multi-release=text -dotoutput,--dot-output=write!write --module-path=read --check=text --add-modules=text
   -f,-filter=text -P -q,-quiet --generate-module-info=write!write -help,--help,-h,-?!help -version,--version!help
    """,
    "jmap": """read text* @long -heap -histo -histo:live!write -clstats -finalizerinfo -dump=text!write -F -J=text
   -h,-help,--help!help -dump:live,-dump:all,-dump:format!write
    """,
    "jinfo": "read text* @long -flags -sysprops -flag=text -h,-help,--help!help -J=text",
    "jcmd": """read text* -l -h,-help,--help!help -f=read
    """,
    "jstat": "net text* @long -t -h=text -J=text -options,-help!help -gc -gcutil -gccause -gcnew -gcold -gcnewcapacity "
    "-gcoldcapacity -gccapacity -gcmetacapacity -class -compiler -printcompilation",
    "jstack": "net text text? -l -e -F -m -h,-help!help -J=text @long -lF -lm",
    "jps": "read text? -q -m -l -v -V -J=text -help,-h!help -mlvV -mlv -lvm -lm -ml -mv -vm",
    "jar": """read text* @bsd -c,--create!write -t,--list -x,--extract!write -u,--update!write -f,--file=read
   -v,--verbose -m,--manifest=read -e,--main-class=text -0,--no-compress -M,--no-manifest
   -i,--generate-index=read!write -d,--describe-module -C=cd --help!help --version!help
    """,
    "jarsigner": """write text* @long -list!look -printcert!look -help!help -verify!look -v -keystore=read
   -storepass=text -alias=text -file=read -delete!delete -genkey -genkeypair -importcert,-import -exportcert -export
   -verbose -certs -rfc -sslserver=text -storetype=text -noprompt -trustcacerts -keyalg=text -keysize=text
   -validity=text -dname=text -keypass=text -cacerts -destkeystore=write -srckeystore=read -importkeystore
    """,
    "javadoc|jshell|kotlin|scala|groovy|clojure|clj|lein|boot|sbt|scala-cli|jbang|amm|kotlinc-js|ant|bloop|mill": """
   exec text* @long -version,--version!help -help,--help,-h!help -d=write
   -cp,-classpath=read -e=code -f=read -v -q -D=text
 version|help: read text*
    """,
    "lldb|pdb|rust-lldb|gdbserver|ddd": """exec text* -h,--help,-help!help
   -v,--version,-version!help -batch,--batch -ex,--ex=code -p,--pid=process -c,--core=read -x,--command=exec
   --args,-args --attach,-attach!write --multi --once -q,-quiet,--quiet -n,-nx,--nx -tui,--tui -s,--symbols=read
   -e,--exec=read -d,--directory=read
   -cd,--cd=cd -o=code -b -k=text @long
    """,
    "dlv": """
   exec text* -h,--help!help --version!help --headless -l,--listen=text --log --api-version=text --accept-multiclient
   --check-go-version=?text --init=exec --backend=text --wd=cd -r=text --allow-non-terminal-interactive=?text
 version|help: read text*
 core: exec read read
    """,
    "gdb|cgdb|rust-gdb": """exec read* -h,--help,-help!help -v,--version,-version!help -batch,--batch!look -ex,--ex=code
   -iex,-eval-command,--eval-command=code -p,-pid,--pid=process -c,--core,-core=read -x,--command,-command=exec
   --args,-args -q,-quiet,--quiet
   -n,-nx,--nx,-nh,--nh -tui,--tui -s,--symbols=read -e,--exec=read -d,--directory=read -cd,--cd=cd -ix=exec
   -silent,--silent
   -batch-silent!look -return-child-result -write!write -l=text -r,-readnow @long
    """,
    "valgrind|uftrace|heaptrack": """exec command @stop
   --help!help -h!help --version!help
    """,
    "rustc|rustdoc|clippy-driver": """write read* -V,--version=?text!help -h,--help!help -v,--verbose -vV!help
   -o=write --out-dir=write --crate-type=text --crate-name=text --edition=text --emit=text --print=text!look -g -O
   -l=text
   -L=text --explain=text!help --test --target=text -A,--allow=text -W,--warn=text -D,--deny=text -F,--forbid=text
   --cap-lints=text -C,--codegen=text --cfg=text --check-cfg=text --extern=text --sysroot=read --error-format=text
   --color=text -Z=text
    """,
    "gdc|dmd|ldc2|fpc|ghc|ocamlc|ocamlopt|swiftc|csc|mcs|vbc": """write,exec read* @long -o=write -c -S -E -v
   --version,-version,-V,-dumpversion,-dumpmachine,-dumpfullversion,-print-search-dirs!help --help,-help,-h!help -h
   -x=text -I=read -include=read -L=read -l=text -D=text -U=text -std=text -W=text -O=text -g -g3 -ggdb -w -pthread
   -fPIC -fpic -shared -static -march=text -mtune=text -MD -MMD -MP -MF=write -MT=text -M -MM -MQ=text -pedantic -ansi
   -s -pipe -save-temps -no-pie -pie -nostdlib -fsyntax-only -B=text -T=read -isystem=read -Xlinker=text -Wl=text
   -arch=text
 version|targets|env|--version: read none
    """,
    "zig|nim|crystal|v|elm|gleam|dart|haxe|purs": """write,exec read* -h,--help!help -v,--version!help -o=write
 version|env|targets|help|doctor|list-targets: read text*
 fmt|format: write write* --check!look --output=text
 ast-check: read read*
    """,
    "protoc|swig|bison|yacc|flex|lex|moc|qmake|cython": """
   write,exec read* -o,--output=write --version,-V!help --help,-h!help
   -v,--verbose -d,--defines=?write -t --debug -I=read -i -l -y -p=text -python -c++ -java -outdir=write --print_*=text
   --*_out=write --proto_path=read --decode_raw!look --decode=text!look --encode=text!look --descriptor_set_out=write
   --plugin=exec --experimental_allow_proto3_optional
    """,
    "ld|gold|lld|ld.bfd|ld.lld|as|nasm|yasm": """
   read read*!write -o=write -v -V --version,-version!help --help,-help,-h!help
   -f=text -F=text -g -l=text -L=read -I=read -D=text -T=read -e=text -m=text -shared -static -r -s -S --verbose -t -M
   -Map=write
   --as-needed --no-as-needed -z=text -rpath=text -soname=text -E -O=text -w=text -hf!help -i=read -a -p=read
    """,
    "gcc|g++|cc|c++|clang|clang++|c89|c99|gcc-11|gcc-12|gcc-13|gcc-14|g++-12|g++-13|g++-14|"
    "clang-15|clang-16|clang-17|clang-18|tcc|icc|icx|gfortran|musl-gcc|emcc|nvcc|"
    "x86_64-linux-gnu-gcc|aarch64-linux-gnu-gcc|arm-linux-gnueabihf-gcc": """
   read read*!write,exec -o=write -c -S -E!look -v
   --version,-version,-V,-dumpversion,-dumpmachine,-dumpfullversion,-print-search-dirs!help
   --help,-help!help -x=text -I=read -include=read -imacros=read -L=read -l=text -D=text -U=text -std=text -W=text
   -O=text -g -g3 -ggdb -w
   -pthread -fPIC -fpic -f=text -m=text -shared -static -march=text -mtune=text -MD -MMD -MP -MF=write -MT=text -M!look
   -MM!look
   -MQ=text -pedantic -ansi -s -pipe -save-temps -no-pie -pie -nostdlib -nostdinc -fsyntax-only!look -B=text -T=read
   -isystem=read -iquote=read -Xlinker=text -Wl=text -arch=text -dM -dD -dN -dI -P -C -### -Q --target=text -target=text
   -print-file-name=text!help -print-prog-name=text!help -print-libgcc-file-name!help -print-multi-lib!help
   -print-multiarch!help -print-sysroot!help -print-targets!help -print-resource-dir!help -print-supported-cpus!help
   --print-search-dirs!help --sysroot=read -isysroot=read -rdynamic -flto -ffast-math -Wall -Wextra -Werror -lm
   -specs=read -time -H
    """,
    "php-cs-fixer|phpcbf|php-coveralls|php-parse|phan|infection|rector|deployer|dep": """write,exec text* --help!help
   -h!help --version!help -V!help --dry-run!dry
    """,
    "objdump|gobjdump|llvm-objdump": """read read* -a,--archive-headers -f,--file-headers -p,--private-headers
   -P,--private=text -h,--section-headers,--headers -x,--all-headers -d,--disassemble=?text -D,--disassemble-all
   -S,--source=?text --source-comment=?text -s,--full-contents -g,--debugging -e,--debugging-tags -G,--stabs
   -W,--dwarf=?text -L --ctf=?text --sframe=?text -t,--syms -T,--dynamic-syms -r,--reloc -R,--dynamic-reloc
   -v,--version!help -i,--info -H,--help!help -b,--target=text -m,--architecture=text -j,--section=text
   -M,--disassembler-options=text -EB -EL --endian=text --file-start-context -I,--include=read -l,--line-numbers
   -F,--file-offsets -C,--demangle=?text --recurse-limit --no-recurse-limit -w,--wide -z,--disassemble-zeroes
   --start-address=text --stop-address=text --no-addresses --prefix-addresses --show-raw-insn --no-show-raw-insn
   --insn-width=text --adjust-vma=text --special-syms --inlines --prefix=text --prefix-strip=text --dwarf-depth=text
   --dwarf-start=text --visualize-jumps=?text --disassembler-color=text
    """,
    "readelf|llvm-readelf|greadelf|eu-readelf": """read read* -a,--all -h,--file-header
   -l,--program-headers,--segments -S,--section-headers,--sections -g,--section-groups -t,--section-details
   -e,--headers -s,--syms,--symbols --dyn-syms --lto-syms --sym-base=text -C,--demangle=?text -n,--notes -r,--relocs
   -u,--unwind -d,--dynamic -V,--version-info -A,--arch-specific -c,--archive-index -D,--use-dynamic -L,--lint
   -x,--hex-dump=text -p,--string-dump=text -R,--relocated-dump=text -z,--decompress -w=?text --debug-dump=?text
   --ctf=text -I,--histogram -W,--wide -T,--silent-truncation -H,--help!help -v,--version!help --dwarf-depth=text
   --dwarf-start=text
    """,
    "nm|gnm|llvm-nm|gcc-nm|eu-nm": """read read* -a,--debug-syms -A,-o,--print-file-name -B -C,--demangle=?text
   -D,--dynamic -f,--format=text -g,--extern-only --ifunc-chars=text -j,--just-symbols -l,--line-numbers
   -n,-v,--numeric-sort -p,--no-sort -P,--portability -r,--reverse-sort -S,--print-size -s,--print-armap --quiet
   --size-sort --special-syms --synthetic -t,--radix=text --target=text -u,--undefined-only -U,--defined-only
   -W,--no-weak --with-symbol-versions -X=text -V,--version!help -h,--help!help
    """,
    "ldd|pldd|lddtree|chrpath|patchelf|otool|size|c++filt|addr2line|elfedit|eu-size|dwarfdump|"
    "pahole|ndisasm|lipo|checksec": """
   read read* -v,--verbose -u,--unused -d,--data-relocs -r,--function-relocs --help!help
   --version!help -l,--list -L -a -A -B -G -t,--totals --common -o,-x -f,--functions -e,--exe=read -C,--demangle=?text
   -i,--inlines -p,--pretty-print -s,--basenames -j=text -n -_ -h -D --print-interpreter --print-rpath --print-needed
   --print-soname --set-rpath=text!write --set-interpreter=text!write --replace-needed=text!write
   --add-needed=text!write --remove-needed=text!write --remove-rpath!write --force-rpath!write --format=text
   --radix=text --file=read --output=text -output=text!write -thin=text -extract=text -create!write -remove=text -R -V
   -g -info -archs --dir=read --proc=text
    """,
    "strip|objcopy|llvm-strip|llvm-objcopy|gstrip|gobjcopy|upx": """write write+ -o=write -s,--strip-all
   -g,-d,--strip-debug -S --strip-unneeded -K=text -N=text -R=text -O=text -I=text -j=text -p -v,--verbose
   -V,--version!help --help!help -x -X --only-keep-debug --add-gnu-debuglink=read -F=text -t -l -1 -9 --best --brute
    """,
    "code|codium|code-insiders|subl|atom|idea|pycharm|webstorm|goland|clion|phpstorm|rubymine|"
    "zed|cursor|windsurf|studio|eclipse": """write write* -h,--help!help -v,--version!help --list-extensions!look
   --show-versions -s,--status!look -n,--new-window -r,--reuse-window -w,--wait -g,--goto=text -d,--diff -a,--add -m
   --install-extension=text!exec --uninstall-extension=text!delete --force --user-data-dir=write
   --extensions-dir=write --locate-shell-integration-path=text!help --disable-extensions --profile=text --remote=text
   --folder-uri=text --line=text --column=text --lineno=text
 tunnel|serve-web|ext|chat: write,exec text*
    """,
    "sourcekit-lsp|gopls|rust-analyzer|pylsp|clangd|tsserver|typescript-language-server": """exec text* --version!help
   --help!help -h!help
    """,
}
