package quorate.auditor.log;

import static quorate.auditor.finding.Check.ENTRY_FORM;
import static quorate.auditor.finding.Check.ONE_ENTRY_PER_POSITION;
import static quorate.auditor.finding.Check.POSITIONS_DENSE;
import static quorate.auditor.finding.Check.RECORDED_TIME_RISES;
import static quorate.auditor.finding.Check.STREAM_VERSIONS_DENSE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.finding.Place;

/**
 * Reads one log in a single pass. Each position reaches {@code next} once, in order; a repeat is
 * dropped when its bytes are the same and is a finding when they are not.
 */
public final class Replay {
  private final LogName log;
  private final Consumer<Finding> findings;
  private final Consumer<Entry> next;
  private final LogIndex index = new LogIndex();
  private final Map<String, Long> versions = new HashMap<>();
  private Instant last = Instant.MIN;
  private long records;

  public Replay(LogName log, Consumer<Finding> findings, Consumer<Entry> next) {
    this.log = log;
    this.findings = findings;
    this.next = next;
  }

  /** Takes the next record of the log. */
  public void accept(byte[] bytes) {
    if (Progress.is(bytes)) {
      return;
    }
    records++;
    try {
      judge(EntryForm.read(log, bytes), digest(bytes));
    } catch (Malformed e) {
      String sentence = "the record after position " + (index.size() - 1) + " is no entry: ";
      findings.accept(
          new Place(log.topic(), index.size())
              .lacks(ENTRY_FORM, "an entry", "other bytes", sentence + e.why()));
    }
  }

  /** Ends the reading. A log that holds records but not one entry is something else. */
  public void end() {
    if (records > 0 && index.size() == 0) {
      throw new Unreadable(log.topic() + " holds records, but not one of them is an entry");
    }
  }

  /** What has been read. */
  public LogIndex index() {
    return index;
  }

  private void judge(Entry entry, String digest) {
    long position = entry.position();
    if (index.holds(position, digest)) {
      return;
    }
    if (index.holds(position)) {
      findings.accept(fork(entry));
    } else if (position < index.size()) {
      say(entry, POSITIONS_DENSE, index.size(), position, "is first seen after a later one");
    } else {
      mustFollow(entry);
      index.put(position, digest, entry);
      next.accept(entry);
    }
  }

  private void mustFollow(Entry entry) {
    if (entry.position() != index.size()) {
      say(entry, POSITIONS_DENSE, index.size(), entry.position(), "follows a gap");
    }
    if (!entry.recorded().isAfter(last)) {
      say(entry, RECORDED_TIME_RISES, "after " + last, entry.recorded(), "is not later");
    }
    last = entry.recorded();
    long due = versions.merge(entry.stream(), 1L, Long::sum);
    if (entry.version() != due) {
      say(entry, STREAM_VERSIONS_DENSE, due, entry.version(), "skips or repeats a version");
      versions.put(entry.stream(), entry.version());
    }
  }

  private void say(Entry entry, Check check, Object due, Object found, String what) {
    findings.accept(entry.place().lacks(check, due, found, told(entry) + " " + what));
  }

  private static Finding fork(Entry entry) {
    return entry
        .place()
        .lacks(
            ONE_ENTRY_PER_POSITION,
            "one entry",
            "two that differ",
            told(entry) + " differs from what stood at this position before");
  }

  private static String told(Entry entry) {
    return entry.type() + " of " + entry.stream();
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
