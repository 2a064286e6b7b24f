/** Prints a port of this machine that nobody listens on. */
void main() throws Exception {
    try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
        IO.println(socket.getLocalPort());
    }
}
