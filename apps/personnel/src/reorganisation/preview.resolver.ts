import { Arg, Directive, Query, Resolver } from 'type-graphql';

import { PlannedEffect, ReorganisationPreviewInput } from './preview';
import type { PreviewService } from './preview.service';

@Resolver()
export class PreviewResolver {
  constructor(private readonly previews: PreviewService) {}

  @Directive('@cacheControl(maxAge: 0)')
  @Directive('@listSize(assumedSize: 200)')
  @Query(() => [PlannedEffect], {
    nullable: true,
    description: 'What a reorganisation would do; changes nothing, and is refused as the act would be.',
  })
  previewReorganisation(
    @Arg('input', () => ReorganisationPreviewInput, { description: 'The act as far as it is known.' })
    input: ReorganisationPreviewInput,
  ): Promise<PlannedEffect[]> {
    return this.previews.of(input);
  }
}
