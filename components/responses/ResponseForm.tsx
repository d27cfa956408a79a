// A new response, or the text of an existing one: name, topic, text. Other variants are kept as they are.
import { useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { routed, shownResponse, team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import type { TopicId } from '@/utils/schema/parts';
import type { Response, Variant } from '@/utils/schema/response';

interface Props {
  /** Null = a new one. */
  response: Response | null;
  onDone?: () => void;
}

export function ResponseForm({ response, onDone }: Props) {
  const { responses } = useServices();
  const topics = team.value?.topics ?? [];
  const [title, setTitle] = useState(response?.title ?? '');
  const [at, setAt] = useState(0);
  const [texts, setTexts] = useState<readonly string[]>(response?.variants.map(({ text }) => text) ?? ['']);
  const [topicId, setTopicId] = useState<TopicId | ''>(
    response === null ? (routed.value?.topic?.id ?? '') : (response.topicIds[0] ?? ''),
  );
  const [asked, setAsked] = useState(false);
  const done = () => {
    if (onDone) onDone();
    else shownResponse.value = null;
  };
  const save = async () => {
    setAsked(true);
    if (title.trim() === '' || texts.some((text) => text.trim() === '')) return;
    const topic = topicId === '' ? null : topicId;
    const saved =
      response === null
        ? await attempt('create', () => responses.create(title.trim(), texts[0] ?? '', topic))
        : await attempt('save', () => responses.save(changed(response, title.trim(), texts, topic)));
    if (!saved.ok) return sayError(saved.code);
    say(t(response === null ? 'responsesView.created' : 'responsesView.saved'));
    done();
  };
  const text = texts[at] ?? '';
  return (
    <form
      class="page page-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <header class="page-head">
        <IconButton icon="back" name={t('common.back')} onClick={done} />
        <h2 class="one-line grow">{response === null ? t('responsesView.create') : t('common.edit')}</h2>
      </header>
      <Field
        label={t('responsesView.title')}
        value={title}
        maxLength={200}
        onText={setTitle}
        focusNow={response === null}
        {...(asked && title.trim() === '' ? { error: t('responsesView.titleMissing') } : {})}
      />
      <Select
        label={t('responsesView.topic')}
        value={topicId}
        onPick={setTopicId}
        options={[
          { value: '', words: t('responsesView.noTopic') },
          ...topics.map((topic) => ({ value: topic.id, words: topic.title })),
        ]}
      />
      {response !== null && response.variants.length > 1 && (
        <Select
          label={t('responsesView.variant')}
          value={String(at)}
          onPick={(picked) => setAt(Number(picked))}
          options={response.variants.map((variant, index) => ({
            value: String(index),
            words: variantWords(variant),
          }))}
        />
      )}
      <Field
        label={t('responsesView.text')}
        multiline
        value={text}
        hint={t('responsesView.textHint')}
        onText={(next) => setTexts(texts.map((one, index) => (index === at ? next : one)))}
        {...(asked && text.trim() === '' ? { error: t('responsesView.textMissing') } : {})}
      />
      <div class="row">
        <Button type="submit" look="primary" size="large" refusal={refusal('editResponses')}>
          {t('common.save')}
        </Button>
        <Button look="plain" onClick={done}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

const variantWords = (variant: Variant): string =>
  [
    t(`responsesView.languages.${variant.language}`),
    t(`commentView.${variant.tone}`),
    t(
      variant.place === 'comment'
        ? 'commentView.placeComment'
        : variant.place === 'message'
          ? 'commentView.placeMessage'
          : 'commentView.placeEmail',
    ),
  ].join(' · ');

/** The response with its new words; further topics beyond the first stay. */
function changed(
  response: Response,
  title: string,
  texts: readonly string[],
  topicId: TopicId | null,
): Response {
  return {
    ...response,
    title,
    topicIds: [...(topicId ? [topicId] : []), ...response.topicIds.slice(1).filter((id) => id !== topicId)],
    variants: response.variants.map((variant, index) => ({ ...variant, text: texts[index] ?? variant.text })),
  };
}
