import { loadViewer } from '@/lib/platform/auth/viewer'

export const viewer = loadViewer('quelqu’un')
