// A prepared answer as it is kept: its words, with a label in the place of every variable.
import { dirOf } from '@/components/ui/words-direction';
import { templatePieces } from './template';

export function TemplateText({ text }: { text: string }) {
  return (
    <div class="bidi">
      {text.split('\n').map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place in the text
        <p key={index} dir={dirOf(paragraph)}>
          {templatePieces(paragraph).map((piece) =>
            piece.variable ? (
              <bdi key={piece.at} class="variable">
                {piece.text}
              </bdi>
            ) : (
              piece.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}
