package org.retort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/// On an H2 file, opened as `./run` opens it.
class StockListOnH2Bench extends StockListTimes {

    private static final Path FOLDER = Path.of("target", "bench");

    @Autowired
    JdbcTemplate jdbc;

    /// Leaves `spring.datasource.url` as it is shipped, and says only where.
    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        registry.add("RETORT_DATA", () -> FOLDER.toAbsolutePath().toString());
    }

    /// With a write delay, for only then H2 tidies up behind the many rows (docs/decisions/0010); afterwards as it was.
    @Override
    void fill(Runnable write) {
        jdbc.execute("set write_delay 500");
        write.run();
        jdbc.execute("set write_delay 0");
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
