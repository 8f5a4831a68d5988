package quorate.auditor.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quorate.auditor.Audit;
import quorate.auditor.Report;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;

/** What a service ships as the form of its entries is what the auditor takes for an entry. */
class GoldenExamplesTest {
  private static final String CONVENER = "brighton-hove";

  @Test
  void every_golden_example_is_an_entry() throws IOException {
    var refused = new ArrayList<String>();
    var examples = examples("ballot", "governance", "membership", "notification");
    for (Path example : examples) {
      String service = String.valueOf(example.getFileName()).split("\\.", 2)[0];
      try {
        EntryForm.read(new LogName(CONVENER, service), bytes(example));
      } catch (Malformed e) {
        refused.add(example.getFileName() + ": " + e.why());
      }
    }
    assertFalse(examples.isEmpty());
    assertEquals(List.of(), refused);
  }

  @Test
  void every_golden_example_has_the_data_that_an_audit_reads() {
    var report = Audit.of(CONVENER, new Examples());
    assertTrue(report.entries().getOrDefault("quorate.brighton-hove.ballot.log.v1", 0L) > 0);
    assertEquals(Set.of(), malformed(report));
  }

  private static Set<String> malformed(Report report) {
    return report.findings().stream()
        .filter(each -> each.check() == Check.ENTRY_FORM)
        .map(Finding::sentence)
        .collect(Collectors.toSet());
  }

  /** The examples of each service as its log; no whole history, but each entry can be read. */
  private record Examples() implements LogSource {
    @Override
    public Set<LogName> logs() {
      return Set.of(new LogName(CONVENER, "ballot"), new LogName(CONVENER, "governance"));
    }

    @Override
    public void read(LogName log, Consumer<byte[]> record) {
      try {
        for (Path example : examples(log.service())) {
          record.accept(bytes(example));
        }
      } catch (IOException e) {
        throw new Unreadable("the examples of " + log.service());
      }
    }
  }

  private static byte[] bytes(Path example) throws IOException {
    return Files.readString(example).strip().getBytes(StandardCharsets.UTF_8);
  }

  /** In the order of their positions; services that ship none yet have none. */
  private static List<Path> examples(String... services) throws IOException {
    var found = new ArrayList<Path>();
    for (String service : services) {
      Path events = Path.of("../../" + service + "-service/src/main/resources/contracts/events");
      if (Files.isDirectory(events)) {
        try (Stream<Path> files = Files.list(events)) {
          files.filter(file -> file.toString().endsWith(".example.json")).forEach(found::add);
        }
      }
    }
    found.sort((one, other) -> text(one).compareTo(text(other)));
    return found;
  }

  // an entry begins with its position in a slot of fixed width
  private static String text(Path example) {
    try {
      return Files.readString(example);
    } catch (IOException e) {
      throw new Unreadable(example.toString());
    }
  }
}
