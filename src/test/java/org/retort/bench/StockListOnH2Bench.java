package org.retort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/// On an H2 file, opened as `./run` opens it.
class StockListOnH2Bench extends StockListTimes {

    private static final Path FOLDER = Path.of("target", "bench");

    /// Leaves `spring.datasource.url` as it is shipped, and says only where.
    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        registry.add("RETORT_DATA", () -> FOLDER.toAbsolutePath().toString());
    }

    @Override
    String database() {
        try {
            var bytes = Files.size(FOLDER.resolve("school").resolve("retort.mv.db"));
            return "H2 file of %,d MB".formatted(bytes / 1_000_000);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
