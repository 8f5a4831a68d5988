package quorate.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders for parts under test: the usual ones are closed to the user that PostgreSQL runs as under
 * root.
 */
class InTarget implements TempDirFactory {

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    Path folder = Path.of("target", "try", Long.toString(System.nanoTime(), 36));
    return Files.createDirectories(folder.toAbsolutePath());
  }
}
