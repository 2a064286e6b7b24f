/** Asks an address; ends with 0 when it answers 200. */
void main(String[] args) throws Exception {
    var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(args[0])).build();
    try (var client = java.net.http.HttpClient.newHttpClient()) {
        var answer = client.send(request, java.net.http.HttpResponse.BodyHandlers.discarding());
        System.exit(answer.statusCode() == 200 ? 0 : 1);
    }
}
