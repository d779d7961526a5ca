import { h } from 'hastscript';
import type { Handler } from '../handler.ts';

export const lineBreak: Handler<'break'> = () => [h('br')];
