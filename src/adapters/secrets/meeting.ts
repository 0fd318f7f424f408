const meeting =
  /\bhttps?:\/\/(?:[\w-]{1,63}\.){0,4}(?:zoom\.us|zoom\.com|zoomgov\.com|webex\.com|gotomeeting\.com|bluejeans\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|whereby\.com|lync\.com)\/[^\s<>"'`|)\]]{0,500}/gi;

/**
 * Make a test of offsets in a text: whether they lie in the address of a video meeting.
 *
 * Its pass code (`?pwd=…`) is part of the invitation and meant for everybody who reads it; to hold pages back for it
 * would teach people to switch the search off.
 */
export function createMeetingFilter(text: string): (offset: number) => boolean {
  const ranges = [...text.matchAll(meeting)].map(
    ({index, 0: address}) => [index, index + address.length] as const
  );
  return offset => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset < (ranges[low - 1]?.[1] ?? 0);
  };
}
