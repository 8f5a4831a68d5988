package quorate.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTest {

  @Test
  void a_reused_id_is_not_taken_for_the_process(@TempDir Path directory) throws IOException {
    var self = Running.of(ProcessHandle.current().pid()).orElseThrow();
    Path file = directory.resolve("pid");
    Files.writeString(file, self.toString());
    assertEquals(self, Running.read(file).orElseThrow());
    Files.writeString(file, self.pid() + " 1");
    assertTrue(Running.read(file).isEmpty());
  }
}
