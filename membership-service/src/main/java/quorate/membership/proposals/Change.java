package quorate.membership.proposals;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/**
 * One change of the register that a file gives reason for: its number within the import, what it
 * does to which stream, in words and in values. A {@code doubtful} one is not proved by the file
 * alone; it is accepted by name, never with "all". {@code person} is whom it names, where it names
 * somebody.
 */
public record Change(
    int change,
    String kind,
    String stream,
    String summary,
    String reason,
    boolean doubtful,
    int line,
    Map<String, String> values,
    @Nullable SealedPerson person) {

  /** The value that tells that it may be another person whom a change is about. */
  public static final String IDENTITY = "identity";

  public Change {
    values = Map.copyOf(values);
  }

  /**
   * Who it is, sealed for the entry that proposes the change; {@code address} is where they are
   * served, where the change is about that.
   */
  public record SealedPerson(
      SealedValue name, @Nullable SealedValue email, @Nullable SealedValue address) {}

  /** A change that names nobody. */
  public Change(
      int change,
      String kind,
      String stream,
      String summary,
      String reason,
      boolean doubtful,
      int line,
      Map<String, String> values) {
    this(change, kind, stream, summary, reason, doubtful, line, values, null);
  }

  /** The same, naming somebody. */
  public Change about(SealedPerson named) {
    return new Change(change, kind, stream, summary, reason, doubtful, line, values, named);
  }

  /** The same under another number. */
  public Change numbered(int number) {
    return new Change(number, kind, stream, summary, reason, doubtful, line, values, person);
  }

  /** The same, which its file does not prove for one more reason. */
  public Change doubted(String why) {
    return new Change(
        change, kind, stream, summary, reason + " " + why, true, line, values, person);
  }

  /** The code of the practice, network or organisation that it is about. */
  public String code() {
    return stream.substring(stream.indexOf('/') + 1);
  }

  /** Whether it is about a membership or a person, as a convener's own list proposes. */
  public boolean concernsMembers() {
    return stream.startsWith("member/") || stream.startsWith("person/");
  }

  /** Whether it is about an organisation that is neither practice nor network. */
  public boolean concernsOrganisation() {
    return stream.startsWith("organisation/");
  }

  /** Whether it is about a practice. */
  public boolean concernsPractice() {
    return stream.startsWith("practice/");
  }

  /** Whether it is about a network. */
  public boolean concernsNetwork() {
    return stream.startsWith("network/");
  }
}
