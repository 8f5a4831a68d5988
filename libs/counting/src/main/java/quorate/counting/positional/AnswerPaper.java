package quorate.counting.positional;

import java.math.BigDecimal;
import java.util.Map;

/** Answers by question, and what the paper weighs, never negative; questions may be left out. */
public record AnswerPaper(Map<String, Answer> answers, BigDecimal weight) {

  public AnswerPaper {
    answers = Map.copyOf(answers);
    if (weight.signum() < 0) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }
}
