package quorate.local.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One received message; {@code text} is its plain text, or its HTML where it has no other. */
record Message(String from, List<String> to, String subject, String date, String text) {

  static Message of(MimeMessage message) {
    try {
      var sent = message.getSentDate();
      return new Message(
          String.join(", ", addresses(message.getFrom())),
          addresses(message.getAllRecipients()),
          message.getSubject() == null ? "" : message.getSubject(),
          sent == null ? "" : sent.toInstant().toString(),
          text(message));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> addresses(Address @Nullable [] addresses) {
    return addresses == null ? List.of() : Stream.of(addresses).map(Address::toString).toList();
  }

  private static String text(Part part) throws MessagingException, IOException {
    Object content = part.getContent();
    if (!(content instanceof Multipart parts)) {
      return content instanceof String text ? text.strip() : "";
    }
    String best = "";
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart inner = parts.getBodyPart(i);
      String text = text(inner);
      if (!text.isEmpty() && (best.isEmpty() || inner.isMimeType("text/plain"))) {
        best = text;
      }
    }
    return best;
  }
}
