// What age-encryption needs of the browser's streams, for files that lie in memory: put in the place of the browser's own
// in the workers, where each file would cost more in streams than in cryptography. All chunks are there when a pipe begins.
export class ReadableStream {
  chunks = [];
  constructor({ start }) {
    start({ enqueue: (chunk) => this.chunks.push(chunk), close() {} });
  }
  getReader() {
    const read = async () => ({ done: !this.chunks.length, value: this.chunks.shift() });
    return { read, releaseLock() {} };
  }
  pipeThrough({ steps: { start, transform, flush } }) {
    const pass = (controller) => {
      start?.(controller);
      for (const chunk of this.chunks) transform ? transform(chunk, controller) : controller.enqueue(chunk);
      flush?.(controller);
    };
    return new ReadableStream({ start: pass });
  }
}

export class TransformStream {
  constructor(steps) {
    this.steps = steps;
  }
}

export class Response {
  constructor(stream) {
    this.stream = stream;
  }
  async arrayBuffer() {
    const { chunks } = this.stream;
    const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all.buffer;
  }
}
