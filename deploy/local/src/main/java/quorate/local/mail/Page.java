package quorate.local.mail;

import java.util.List;
import java.util.stream.Collectors;
import quorate.local.Html;

/** The sink's page: newest first. */
final class Page {

  private Page() {}

  static String of(List<Message> messages) {
    String body =
        messages.isEmpty()
            ? "<p>Nothing has been sent yet.</p>"
            : messages.stream().map(Page::article).collect(Collectors.joining());
    return Html.page(
        "Mail sink",
        "<p>E-mail that would have been sent: %d. It is kept in memory until the sink stops; nothing leaves this machine. The same as <a href=\"/mail/api/messages\">JSON</a>.</p>%s"
            .formatted(messages.size(), body));
  }

  private static String article(Message message) {
    return """
        <article><h2>%s</h2>
        <p>%s<br>from %s<br>to %s</p>
        <pre>%s</pre></article>
        """
        .formatted(
            Html.escaped(message.subject()),
            Html.escaped(message.date()),
            Html.escaped(message.from()),
            Html.escaped(String.join(", ", message.to())),
            Html.escaped(message.text()));
  }
}
