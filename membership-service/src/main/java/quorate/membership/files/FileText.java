package quorate.membership.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes as text: UTF-8 with or without a byte-order mark, and Latin-1 where that fails. */
final class FileText {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private FileText() {}

  static String decode(byte[] bytes) {
    if (!isUtf8(bytes)) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    int from = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  /** Decoded piece by piece, as a file may be large and characters take more room than bytes. */
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer all = ByteBuffer.wrap(bytes);
    CharBuffer piece = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(all, piece, true);
    while (result.isOverflow()) {
      piece.clear();
      result = decoder.decode(all, piece, true);
    }
    return !result.isError();
  }
}
