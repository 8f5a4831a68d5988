package quorate.auditor.log;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A folder of exported topics: one file per log, named as its topic with or without {@code .jsonl},
 * one record per line.
 */
public final class Folder implements LogSource {
  private final Map<String, Path> files = new TreeMap<>();

  public Folder(Path folder) {
    try (var listed = Files.list(folder)) {
      for (Path file : listed.toList()) {
        logOf(file).ifPresent(log -> files.put(log.topic(), file));
      }
    } catch (IOException e) {
      throw new Unreadable("cannot list the folder " + folder);
    }
  }

  @Override
  public Set<LogName> logs() {
    var logs = new LinkedHashSet<LogName>();
    files.values().forEach(file -> logOf(file).ifPresent(logs::add));
    return logs;
  }

  @Override
  public void read(LogName log, Consumer<byte[]> record) {
    Path file = files.get(log.topic());
    if (file == null) {
      return;
    }
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      for (byte[] line = nextLine(in); line.length > 0; line = nextLine(in)) {
        record.accept(line);
      }
    } catch (IOException e) {
      throw new Unreadable("cannot read " + file + ": " + e.getMessage());
    }
  }

  private static Optional<LogName> logOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return LogName.ofTopic(
        name.endsWith(".jsonl") ? name.substring(0, name.length() - ".jsonl".length()) : name);
  }

  private static byte[] nextLine(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream(1024);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        line.write(b);
      } else if (line.size() > 0) {
        break;
      }
    }
    return line.toByteArray();
  }
}
