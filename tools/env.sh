# Sourced by ./run, ./test and ./bench: finds a JDK 25, Maven, and a Node.js 24 for the front-end build.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
NODE_VERSION=24.21.0
NPM_VERSION=11.19.1
JAVA_NEEDED=25
MAVEN_FLAGS=(-B -ntp)

java_major() { "$1/bin/java" -version 2>&1 | sed -nE '1s/.*version "([0-9]+).*/\1/p'; }

# The JDK of JAVA_HOME when it is new enough, else the newest one in the usual places.
find_jdk() {
    local best='' best_major=0 home major
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/*/ /opt/*jdk*/ "$HOME"/.sdkman/candidates/java/*/ "$HOME"/.jdks/*/ \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        home=${home%/}
        [ -x "$home/bin/javac" ] || continue
        major=$(java_major "$home")
        [ "${major:-0}" -ge $JAVA_NEEDED ] || continue
        if [ "$home" = "${JAVA_HOME:-}" ]; then best=$home; break; fi
        if [ "$major" -gt "$best_major" ]; then best=$home; best_major=$major; fi
    done
    if [ -z "$best" ]; then
        echo "Retort needs a JDK $JAVA_NEEDED or later and found none: install one (for example Eclipse Temurin 25 from adoptium.net) or set JAVA_HOME." >&2
        exit 1
    fi
    export JAVA_HOME=$best
}

find_maven() {
    command -v mvn >/dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing Maven ..."
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends maven >/dev/null && return
    fi
    echo "Retort is built with Apache Maven 3.8 or later and found none: install the package 'maven'." >&2
    exit 1
}

# Vaadin's build wants a Node 24 with npm beside it, and else downloads one from nodejs.org. Where that cannot be
# reached, both come as packages from the npm registry that this machine is set up with.
find_node() {
    local os arch
    if [[ "$(node -v 2>/dev/null)" != v24.* ]] && [ ! -x .tools/node/node ] && command -v npm >/dev/null; then
        os=$(uname -s | tr '[:upper:]' '[:lower:]')
        case "$(uname -m)" in x86_64) arch=x64 ;; aarch64 | arm64) arch=arm64 ;; *) return 0 ;; esac
        echo "Fetching Node.js $NODE_VERSION into .tools ..."
        mkdir -p .tools/node
        npm install --prefix .tools/node --no-save --ignore-scripts --no-audit --no-fund --loglevel=error \
            "node-$os-$arch@$NODE_VERSION" "npm@$NPM_VERSION" || return 1
        ln -sfn "node_modules/node-$os-$arch/bin/node" .tools/node/node
    fi
    if [ -x .tools/node/node ]; then
        MAVEN_FLAGS+=("-Dvaadin.node.folder=$PWD/.tools/node")
    fi
}

find_jdk
find_maven
find_node
