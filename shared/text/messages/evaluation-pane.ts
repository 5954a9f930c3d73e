import type { EvaluatedProgram } from '../../ports/evaluation-desk.ts';
