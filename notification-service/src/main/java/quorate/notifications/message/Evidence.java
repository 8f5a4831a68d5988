package quorate.notifications.message;

import java.util.regex.Pattern;

/**
 * What shows that a message was delivered or not: a mail server's reply, or a letter's posting. An
 * address never stands in it, because replies tend to repeat the one they are about.
 */
public record Evidence(String text) {

  private static final Pattern ADDRESS =
      Pattern.compile("<[^<>]*>|[^\\s<>\"',;:()\\[\\]]+@[^\\s<>\"',;:()\\[\\]]+");
  private static final int LONGEST = 400;

  public Evidence {
    text = ADDRESS.matcher(text).replaceAll("[address]").strip().replaceAll("\\s+", " ");
    text = text.substring(0, Math.min(text.length(), LONGEST));
  }

  /**
   * A reply about this address; its mailbox, often made of its owner's name, does not stay either.
   */
  public static Evidence about(String address, String reply) {
    String mailbox = Pattern.quote(address.replaceFirst("@.*", ""));
    return new Evidence(reply.replaceAll("(?i)(?<!\\w)" + mailbox + "(?!\\w)", "[mailbox]"));
  }

  /** Whether the server said that trying again is of no use (RFC 5321, 4.2.1: a 5yz reply). */
  public boolean isFinal() {
    return text.startsWith("5");
  }
}
