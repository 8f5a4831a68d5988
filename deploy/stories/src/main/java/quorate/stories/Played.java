package quorate.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import quorate.stories.checks.Result;

/**
 * How a story went.
 *
 * @param account told to a reader, line by line
 * @param stopped why it could not go on; empty text when it reached its end
 */
record Played(String story, List<String> account, List<Result> checks, String stopped) {

  boolean held() {
    return stopped.isEmpty() && checks.stream().allMatch(Result::held);
  }

  String text() {
    var text = new StringBuilder();
    account.forEach(line -> text.append(line).append('\n'));
    var failed = checks.stream().filter(each -> !each.held()).toList();
    failed.forEach(each -> text.append(each).append('\n'));
    if (!stopped.isEmpty()) {
      text.append("STOPPED ").append(stopped).append('\n');
    }
    text.append("story %s: %s\n".formatted(story, sum(failed.size())));
    return text.toString();
  }

  private String sum(int failed) {
    if (held()) {
      return "all %d checks held".formatted(checks.size());
    }
    return stopped.isEmpty()
        ? "%d of %d checks failed".formatted(failed, checks.size())
        : "not told to its end; of the checks reached, %d of %d failed"
            .formatted(failed, checks.size());
  }

  String json() {
    try {
      return JsonMapper.builder()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .build()
              .writeValueAsString(this)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
