import { CARRIED, GATES, NET_SIZE, OUTPUTS, TOLD } from './net-layout.ts';
import { FACT_COUNT, MEASURES } from './net-lines.ts';
import { NET_MODULE } from './net-module.ts';

/** What `assembly/net.ts` does to the numbers in its memory; its parameters are told there. */
interface NetModule {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly tellLines: (...places: readonly number[]) => void;
  readonly carryLines: (...places: readonly number[]) => void;
  readonly readOutputs: (...places: readonly number[]) => void;
}

/** What every place has that runs the engine, and no library of types without the DOM tells. */
interface Platform {
  readonly atob: (base64: string) => string;
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: unknown };
  };
}

const load = ({ atob, WebAssembly }: Platform): NetModule => {
  const bytes = Uint8Array.from(atob(NET_MODULE), (character) => character.charCodeAt(0));
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as NetModule;
};

/** The net's arithmetic. Its memory is a desk, cleared for each run: what is to last is copied out of it. */
export const net = load(globalThis as unknown as Platform);

/** What is carried one way, and its gates, a row of `CARRIED` numbers a line: see `Carried`. */
export interface CarriedPlaces {
  readonly before: number;
  readonly state: number;
  readonly reset: number;
  readonly update: number;
  readonly fresh: number;
  readonly recalled: number;
}

/** Where everything lies in the memory, in bytes. */
export interface NetPlaces {
  readonly weights: number;
  readonly values: number;
  readonly measures: number;
  readonly told: number;
  readonly down: CarriedPlaces;
  readonly up: CarriedPlaces;
  readonly sums: number;
  readonly outputs: number;
}

const NUMBER = 4;
const PAGE = 65_536;

/** Lays out the memory for so many lines, and makes room. */
export const layOut = (count: number): NetPlaces => {
  let end = 0;
  const take = (numbers: number): number => {
    const at = end;
    end += numbers * NUMBER;
    return at;
  };
  const takeCarried = (): CarriedPlaces => ({
    before: take(CARRIED),
    state: take(count * CARRIED),
    reset: take(count * CARRIED),
    update: take(count * CARRIED),
    fresh: take(count * CARRIED),
    recalled: take(count * CARRIED),
  });
  const places = {
    sums: take(2 * GATES),
    told: take(count * TOLD),
    down: takeCarried(),
    up: takeCarried(),
    weights: take(NET_SIZE),
    values: take(count * FACT_COUNT),
    measures: take(count * MEASURES),
    outputs: take(count * OUTPUTS),
  };
  const lacking = end - net.memory.buffer.byteLength;
  if (lacking > 0) net.memory.grow(Math.ceil(lacking / PAGE));
  return places;
};

/** So many numbers at a place of the memory, to be written, or copied before the next run. */
export const numbersAt = (place: number, numbers: number): Float32Array =>
  new Float32Array(net.memory.buffer, place, numbers);
