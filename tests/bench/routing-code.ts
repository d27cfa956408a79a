// Everything of the classifier, as one thing to be weighed (routing.ts).
export * from '@/utils/routing/classifier/engine';
export * from '@/utils/routing/classifier/explain';
export * from '@/utils/routing/classifier/learn';
export * from '@/utils/routing/classifier/likeness';
export * from '@/utils/routing/classifier/memory';
export * from '@/utils/routing/classifier/pack';
export * from '@/utils/routing/classifier/predict';
export * from '@/utils/routing/classifier/steps';
export * from '@/utils/routing/classifier/teach';
export * from '@/utils/routing/classifier/validate';
