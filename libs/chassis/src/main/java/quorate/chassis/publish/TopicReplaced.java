package quorate.chassis.publish;

/** A topic was deleted, or made anew, since it was looked at. */
final class TopicReplaced extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TopicReplaced(String topic) {
    super(topic + " was deleted or made anew");
  }
}
