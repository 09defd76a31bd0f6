export default {
  'problem.placeholder': 'placeholder',
} as const;
