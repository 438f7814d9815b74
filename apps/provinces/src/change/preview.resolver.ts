import { type SubgraphContext, UUID } from '@bien-cuong/subgraph';
import { Arg, Ctx, Directive, Query, Resolver } from 'type-graphql';

import { AdministrativeChangePreview } from './preview';
import type { PreviewService } from './preview.service';

/** What an act does, before it is put into force and ever after. */
@Resolver()
export class PreviewResolver {
  constructor(private readonly previews: PreviewService) {}

  @Directive('@cacheControl(maxAge: 0)')
  @Directive('@cost(weight: 50)')
  @Query(() => AdministrativeChangePreview, {
    nullable: true,
    description:
      'What holds before and after an administrative change as it is entered, and what would be refused of it; changes nothing. Null when there is none with this identity.',
  })
  previewAdministrativeChange(
    @Arg('id', () => UUID, { description: 'The administrative change.' }) id: string,
    @Ctx() { language }: SubgraphContext,
  ): Promise<AdministrativeChangePreview | null> {
    return this.previews.of(id, language);
  }
}
