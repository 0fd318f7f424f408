/** A formula as a picture, or why there is none. */
export type MathDrawing =
  | {
      /** A whole SVG document that needs nothing else: shapes instead of fonts, no scripts, no addresses. */
      readonly svg: string;
      /** In CSS pixels, for text of 16 px. */
      readonly width: number;
      /** In CSS pixels. */
      readonly height: number;
    }
  | {
      /** What is wrong with the formula, for people, without a full stop. */
      readonly error: string;
    };

/**
 * Draw one formula.
 *
 * Formulas know nothing of each other: a macro of one does not exist in the next, so that the same TeX always gives
 * the same bytes.
 *
 * @param tex
 *   TeX without the delimiters around it.
 * @param display
 *   Whether it stands in a block of its own, and not in a line of text.
 */
export type MathRenderer = (tex: string, display: boolean) => MathDrawing;
