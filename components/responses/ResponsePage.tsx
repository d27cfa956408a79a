// One response in full: its variants, the text as it would leave, and what can be done with it.
import { useEffect, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { routed, shownResponse, team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { HistoryButton } from '@/components/history/HistoryButton';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { ConfirmInline } from '@/components/ui/ConfirmInline';
import { IconButton } from '@/components/ui/IconButton';
import type { Response } from '@/utils/schema/response';
import type { Answer } from '@/utils/services/contract';
import { ResponseForm } from './ResponseForm';
import { TemplateText } from './TemplateText';

export function ResponsePage({ response }: { response: Response }) {
  const services = useServices();
  const [isEditing, setEditing] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const shownComment = routed.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value of a signal does change
  useEffect(() => {
    let isOld = false;
    void attemptRead('prepare', () => services.responses.prepare(response, shownComment)).then((prepared) => {
      if (!isOld) setAnswer(prepared);
    });
    return () => {
      isOld = true;
    };
  }, [services, response, shownComment]);

  if (isEditing) return <ResponseForm response={response} onDone={() => setEditing(false)} />;
  const topics = response.topicIds.flatMap(
    (id) => team.value?.topics.find((topic) => topic.id === id)?.title ?? [],
  );
  const copy = async () => {
    if (!answer?.text) return sayError('answer-blocked');
    const copied = await attempt('copy', () => services.window.copy(answer.text ?? ''));
    if (copied.ok) say(t('common.copied'));
    else sayError(copied.code);
  };
  const retire = async () => {
    const done = await attempt('retire', () => services.responses.retire(response.id));
    if (!done.ok) return sayError(done.code);
    shownResponse.value = null;
    say(
      t('responsesView.retired', { title: response.title }),
      () => void attempt('undo retire', () => services.responses.save(response)),
    );
  };
  return (
    <article class="page">
      <header class="page-head">
        <IconButton icon="back" name={t('common.back')} onClick={back} />
        <h2 class="one-line grow">
          <bdi>{response.title}</bdi>
        </h2>
        {response.example && <Badge>{t('common.example')}</Badge>}
        <HistoryButton store="responses" id={response.id} title={response.title} />
      </header>
      <p class="small faint page-about">
        {[topics.join(t('common.comma')), response.shortcut && `/${response.shortcut}`]
          .filter(Boolean)
          .join(' · ') || t('responsesView.noTopic')}
      </p>
      {response.variants.map((variant) => (
        <section
          key={`${variant.language} ${variant.tone} ${variant.place} ${variant.platform} ${variant.text}`}
          class="variant"
          lang={variant.language}
        >
          <p class="small faint">
            {[
              t(`responsesView.languages.${variant.language}`),
              t(`commentView.${variant.tone}`),
              t(PLACE_WORDS[variant.place]),
            ].join(' · ')}
          </p>
          <TemplateText text={variant.text} />
        </section>
      ))}
      <footer class="page-acts">
        <Button look="primary" icon="copy" aria-disabled={!answer?.text} onClick={() => void copy()}>
          {t('common.copy')}
        </Button>
        <Button icon="edit" refusal={refusal('editResponses')} onClick={() => setEditing(true)}>
          {t('common.edit')}
        </Button>
        <span class="grow" />
        <ConfirmInline
          words={t('responsesView.retire')}
          question={t('responsesView.retireAsk')}
          yes={t('responsesView.retire')}
          no={t('common.cancel')}
          refusal={refusal('editResponses')}
          onYes={() => void retire()}
        />
        {answer !== null && answer.text === null && (
          <p class="small page-blocked">{t('responsesView.blocked')}</p>
        )}
      </footer>
    </article>
  );
}

const PLACE_WORDS = {
  comment: 'commentView.placeComment',
  message: 'commentView.placeMessage',
  email: 'commentView.placeEmail',
} as const;

const back = (): void => {
  shownResponse.value = null;
};
