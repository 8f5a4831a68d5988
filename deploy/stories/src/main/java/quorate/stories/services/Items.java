package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;

/** A whole list, page after page by the answers' own {@code Link}. */
public final class Items {
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");

  private Items() {}

  /** Every item, as a person may see them. */
  public static List<JsonNode> all(Gateway gateway, String user, String path) {
    var items = new ArrayList<JsonNode>();
    Optional<String> page = Optional.of(path);
    while (page.isPresent()) {
      var answer = gateway.get(user, page.get()).succeeded();
      var json = answer.json();
      (json.isArray() ? json : json.path("items")).forEach(items::add);
      page = next(answer);
    }
    return items;
  }

  private static Optional<String> next(Answer answer) {
    var link = NEXT.matcher(answer.header("Link").orElse(""));
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }
}
