package quorate.stories.options;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quorate.auditor.Main;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Topics;
import quorate.stories.city.City;
import quorate.stories.stack.StoryStopped;

/** The topics copied into a folder with one vote changed, and what the auditor's command says. */
record CopiedTopics(String changed, int exit, String said) {
  private static final String SEALED = "\"ciphertext\":\"";

  static CopiedTopics of(String kafka, String ballot) {
    try {
      Path folder = Files.createTempDirectory("copied-topics");
      String changed = copy(new Topics(kafka), folder, ballot);
      var out = new ByteArrayOutputStream();
      var print = new PrintStream(out, true, StandardCharsets.UTF_8);
      int exit =
          new Main(print, print).run("--folder", folder.toString(), "--convener", City.CONVENER);
      remove(folder);
      return new CopiedTopics(changed, exit, out.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new StoryStopped("cannot copy the topics", e);
    }
  }

  /** The exit code and, if the finding has it, the place of the changed vote. */
  String verdict() {
    boolean named = said.lines().anyMatch(line -> line.contains("FOUND") && namesIt(line));
    return exit + ", naming " + (named ? changed : "nothing");
  }

  private boolean namesIt(String line) {
    return Stream.of(changed.split(" in "))
        .allMatch(part -> Pattern.compile(Pattern.quote(part) + "\\b").matcher(line).find());
  }

  /** Copies every log; answers which vote is another in the copy. */
  private static String copy(Topics topics, Path folder, String ballot) throws IOException {
    String changed = "";
    for (LogName log : topics.logs()) {
      var lines = new ArrayList<String>();
      topics.read(log, bytes -> lines.add(new String(bytes, StandardCharsets.UTF_8)));
      for (int i = lines.size() - 1; i >= 0 && changed.isEmpty(); i--) {
        if (lines.get(i).contains("\"subject\":\"vote/" + ballot)
            && lines.get(i).contains(SEALED)) {
          changed = place(lines.get(i));
          lines.set(i, otherwise(lines.get(i)));
        }
      }
      Files.write(folder.resolve(log.topic() + ".jsonl"), lines);
    }
    return changed;
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static String otherwise(String vote) {
    int at = vote.indexOf(SEALED) + SEALED.length();
    char other = vote.charAt(at) == 'A' ? 'B' : 'A';
    return vote.substring(0, at) + other + vote.substring(at + 1);
  }

  private static String place(String vote) {
    int subject = vote.indexOf("\"subject\":\"") + 11;
    String stream = vote.substring(subject, vote.indexOf('"', subject));
    int sequence = vote.indexOf("\"sequence\":\"") + 12;
    long position = Long.parseLong(vote.substring(sequence, sequence + 20));
    return "practice %s in ballot.log.v1 at %d"
        .formatted(stream.substring(stream.lastIndexOf('/') + 1), position);
  }
}
