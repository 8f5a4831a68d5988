package quorate.auditor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import quorate.auditor.log.Unreadable;

/**
 * Audits published logs, from Kafka or from a folder of exported topics. Exit 0 when everything
 * holds, 1 when something does not (each finding on a line), 2 when the input cannot be read.
 */
public final class Main {
  private final PrintStream out;
  private final PrintStream err;

  public Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new Main(out, err).run(args));
  }

  /** Does what the command line asks; answers the exit code. */
  public int run(String... args) {
    try {
      var asked = Arguments.parse(args);
      var reports = asked.conveners().stream().map(each -> Audit.of(each, asked.source())).toList();
      out.print(asked.json() ? json(reports) : Account.of(reports));
      return reports.stream().allMatch(Report::holds) ? 0 : 1;
    } catch (Unreadable e) {
      err.println(String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable"));
      return 2;
    }
  }

  private static String json(List<Report> reports) {
    try {
      return JsonMapper.builder()
              .addModule(new Jdk8Module())
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(reports)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
